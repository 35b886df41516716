import { type Scenes, standardScenes } from '../base/scene.ts';

export const scenes: Scenes = {
  tag: 'axero-copilot',
  about: 'A box for questions to Copilot, with its answers and their sources.',
  reads: ['copilot.chat'],
  scenes: standardScenes({
    markup:
      '<axero-copilot heading="Ask Copilot" question="How do I book the lens bench?"><a href="~/copilot">Ask Copilot</a></axero-copilot>',
    empty:
      '<axero-copilot heading="Ask Copilot" suggestions="How do I book the lens bench?; Who plans the release?"></axero-copilot>',
    route: 'copilot.chat',
  }),
};
