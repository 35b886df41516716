(() => {
  const escapeHtml = (text) => String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const view = document.querySelector('[data-comments]');
  const state = { items: [], busy: false };

  function render() {
    view.innerHTML = state.items
      .map((item) => `<p class="com-item">${escapeHtml(item.CommentText)}</p>`)
      .join('');
    for (const item of state.items) {
      const button = document.createElement('button');
      button.setAttribute('type', 'button');
      button.textContent = 'Like';
      button.addEventListener('click', () => axero.comments.like({ CommentID: item.CommentID }));
      view.append(button);
    }
  }

  async function load(axero, content) {
    const { items } = await axero.comments.list({ ContentID: content });
    state.items = items;
    render();
    view.querySelector('.com-first').innerHTML = items[0].CommentText;
    view.querySelector('.com-link').href = items[0].ContentURL;
    const summary = await axero.content.details({ ContentID: content });
    $('.com-title').append(summary.ContentTitle);
    $('.com-box').append(document.createElement('hr'));
    $('.com-box').append('<b>Done</b>');
  }

  const tip = (text) => {
    const box = document.createElement('div');
    box.innerHTML = text;
    return box;
  };
  window.addEventListener('axero-ready', (event) => load(event.detail, 12));
  return tip;
})();
