const template = document.createElement('template');
template.innerHTML = `
  <style>
    :host { display: block; }
    h2 { margin: 0; }
    button { all: unset; }
  </style>
  <h2></h2>
  <form><input name="q"><button>Search</button></form>
  <slot></slot>
`;

class TeamCard extends HTMLElement {
  static observedAttributes = ['name'];
  #root = this.attachShadow({ mode: 'open' });

  connectedCallback() {
    this.#root.append(template.content.cloneNode(true));
    this.#root.querySelector('form').addEventListener('submit', (event) => event.preventDefault());
    this.attributeChangedCallback('name', '', this.getAttribute('name'));
  }

  attributeChangedCallback(_name, _old, value) {
    const heading = this.#root.querySelector('h2');
    if (heading) heading.textContent = value;
  }
}

customElements.define('team-card', TeamCard);

export { TeamCard };
