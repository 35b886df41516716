import { createRoot } from 'react-dom/client';
import { News } from './News.jsx';

for (const place of document.querySelectorAll('[data-__NAME__]')) createRoot(place).render(<News />);
