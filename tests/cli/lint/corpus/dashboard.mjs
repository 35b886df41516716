const token = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJleGFtcGxlIn0.c2lnbmF0dXJl';
const commit = 'da39a3ee5e6b4b0d3255bfef95601890afd80709';
const palette = ['#16324f', '#f4b942'];
const csrfFieldName = '__RequestVerificationToken';

export async function load(space) {
  const [me, stats] = await Promise.all([
    fetch(`${CF_VD}/api/users/me`).then((answer) => answer.json()),
    fetch(`${CF_VD}/api/spaces/${space}/no-such-report`, { headers: { Authorization: `Bearer ${token}` } }),
  ]);
  const request = new XMLHttpRequest();
  request.open('POST', CF_VD + '/api/wall');
  request.setRequestHeader('Authorization', 'Bearer ' + token);
  request.send(JSON.stringify({ WallText: me.UserName }));
  return { me, stats, commit, palette, csrfFieldName };
}
