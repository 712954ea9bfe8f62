package org.beffroi.sources.shape;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.beffroi.sources.table.Cells;
import org.beffroi.sources.table.json.Tree;
import org.beffroi.sources.table.json.TreeCells;
import org.beffroi.sources.value.Addresses;
import org.beffroi.sources.value.HtmlLinks;
import org.beffroi.sources.value.HtmlText;

/**
 * Statuses of Mastodon and of what speaks like it. The identity is the {@code uri}, the same on every instance; a reply
 * names its parent by a number of one instance, which becomes a {@code uri} where the parent stood before it in the file.
 */
final class MastodonShape implements Shape {

    private static final int REMEMBERED = 20_000;

    private final Map<String, String> uris = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Override
    public Set<String> structure() {
        return Set.of(
                "content",
                "spoiler_text",
                "tags",
                "mentions",
                "media_attachments",
                "card",
                "url",
                "uri",
                "account",
                "reblog",
                "quote",
                "in_reply_to_id");
    }

    @Override
    public Cells plain(Cells row) {
        if (!(row instanceof TreeCells cells)) {
            return row;
        }
        Map<String, Object> status = cells.tree();
        uris.put(Tree.text(status, "id"), Tree.text(status, "uri"));
        PlainCells.Builder made = new PlainCells.Builder();
        Map<String, Object> reblog = Tree.object(status, "reblog");
        Map<String, Object> said = reblog.isEmpty() ? status : reblog;
        content(said, made);
        made.put("author", account(Tree.object(status, "account")));
        made.put("author name", Tree.text(Tree.object(status, "account"), "display_name"));
        made.put("repost of", Tree.text(reblog, "uri"));
        String parent = Tree.text(status, "in_reply_to_id");
        made.put("reply to", uris.getOrDefault(parent, parent));
        String quoted = quoted(status);
        made.put("quote of", quoted);
        made.put(
                "kind",
                !reblog.isEmpty() ? "repost" : !parent.isEmpty() ? "comment" : quoted.isEmpty() ? "post" : "quote");
        return made.over(row);
    }

    /** The account with its instance: one that is local to the instance asked is told by the host of its address. */
    private static String account(Map<String, Object> account) {
        String acct = Tree.text(account, "acct");
        if (acct.isEmpty() || acct.indexOf('@') >= 0) {
            return acct;
        }
        return Addresses.host(Tree.text(account, "url"))
                .map(host -> acct + "@" + host)
                .orElse(acct);
    }

    private static void content(Map<String, Object> said, PlainCells.Builder made) {
        String warning = Tree.text(said, "spoiler_text");
        String text = HtmlText.of(Tree.text(said, "content"));
        made.put("text", warning.isBlank() ? text : (warning.strip() + "\n\n" + text).strip());
        Tree.objects(said, "tags").forEach(tag -> made.add("hashtags", Tree.text(tag, "name")));
        Tree.objects(said, "mentions").forEach(one -> made.add("mentioned", account(one)));
        Tree.objects(said, "media_attachments").forEach(one -> {
            String remote = Tree.text(one, "remote_url");
            made.add("media", remote.isEmpty() ? Tree.text(one, "url") : remote);
        });
        made.add("links", Tree.text(Tree.object(said, "card"), "url"));
        HtmlLinks.of(Tree.text(said, "content")).forEach(link -> made.add("links", link));
        String url = Tree.text(said, "url");
        made.put("address", url.isEmpty() ? Tree.text(said, "uri") : url);
    }

    /** The quoted status, in a {@code quote} that wraps it or is it. */
    private static String quoted(Map<String, Object> status) {
        Map<String, Object> quote = Tree.object(status, "quote");
        Map<String, Object> inner = Tree.object(quote, "quoted_status");
        return Tree.text(inner.isEmpty() ? quote : inner, "uri");
    }
}
