// Starts the module. It is a file, because strict pages refuse scripts inside the page.
import init from './pkg/__SNAKE__.js';

init();
