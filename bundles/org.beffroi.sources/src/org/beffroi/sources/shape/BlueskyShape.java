package org.beffroi.sources.shape;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.sources.table.Cells;
import org.beffroi.sources.table.json.Tree;
import org.beffroi.sources.table.json.TreeCells;
import org.beffroi.sources.value.Addresses;

/**
 * Bluesky posts in the five wrappings in which they are met: a post view, an item of a feed (which may be a repost), a
 * commit of the firehose, an event of Tap, a bare record.
 *
 * <p>Links, hashtags and accounts stand in facets whose offsets count bytes of UTF-8 (lexicon {@code
 * app.bsky.richtext.facet}); apps write facets with types of their own, so a facet is known by what it holds.
 */
final class BlueskyShape implements Shape {

    private static final String POST = "app.bsky.feed.post";

    @Override
    public Set<String> structure() {
        return Set.of(
                "post",
                "record",
                "commit",
                "reason",
                "reply",
                "embed",
                "facets",
                "tags",
                "did",
                "uri",
                "cid",
                "author",
                "langs",
                "text",
                "createdAt",
                "$type");
    }

    @Override
    public Cells plain(Cells row) {
        if (!(row instanceof TreeCells cells)) {
            return row;
        }
        Map<String, Object> tree = cells.tree();
        PlainCells.Builder made = new PlainCells.Builder();
        Map<String, Object> commit = Tree.object(tree, "commit");
        Map<String, Object> inner = Tree.object(tree, "record");
        if (!commit.isEmpty()) {
            event(commit, Tree.text(tree, "did"), Tree.text(commit, "operation"), made);
        } else if (inner.containsKey("rkey")) {
            event(inner, Tree.text(inner, "did"), Tree.text(inner, "action"), made);
        } else if (tree.containsKey("post")) {
            item(tree, made);
        } else if (!inner.isEmpty()) {
            view(tree, made);
        } else {
            made.put("uri", Tree.text(tree, "uri"));
            record(tree, made);
        }
        return made.over(row);
    }

    /** Something that happened in a repository: its record, and where it is kept. */
    private static void event(Map<String, Object> event, String did, String operation, PlainCells.Builder made) {
        String collection = Tree.text(event, "collection");
        made.put("operation", collection.equals(POST) ? operation : "not a post");
        made.put("uri", "at://" + did + "/" + collection + "/" + Tree.text(event, "rkey"));
        made.put("author", did);
        made.put("url", "https://bsky.app/profile/" + did + "/post/" + Tree.text(event, "rkey"));
        record(Tree.object(event, "record"), made);
    }

    private static void item(Map<String, Object> item, PlainCells.Builder made) {
        Map<String, Object> post = Tree.object(item, "post");
        view(post, made);
        Map<String, Object> reason = Tree.object(item, "reason");
        Map<String, Object> by = Tree.object(reason, "by");
        if (!by.isEmpty()) {
            String uri = Tree.text(post, "uri");
            String own = Tree.text(reason, "uri");
            made.put("uri", own.isEmpty() ? uri + "#repost-" + Tree.text(by, "did") : own);
            made.put("repost of", uri);
            made.put("kind", "repost");
            made.put("author", Tree.text(by, "handle"));
            made.put("author name", Tree.text(by, "displayName"));
            made.put("created", Tree.text(reason, "indexedAt"));
            List.of("likes", "reposts", "replies").forEach(count -> made.put(count, ""));
        }
    }

    private static void view(Map<String, Object> view, PlainCells.Builder made) {
        Map<String, Object> author = Tree.object(view, "author");
        String handle = Tree.text(author, "handle");
        String uri = Tree.text(view, "uri");
        made.put("uri", uri);
        made.put("author", handle.isEmpty() ? Tree.text(author, "did") : handle);
        made.put("author name", Tree.text(author, "displayName"));
        made.put("url", uri.isEmpty() ? "" : "https://bsky.app/profile/" + handle + "/post/" + last(uri));
        made.put("likes", Tree.text(view, "likeCount"));
        made.put("reposts", Tree.text(view, "repostCount"));
        made.put("replies", Tree.text(view, "replyCount"));
        record(Tree.object(view, "record"), made);
        shown(Tree.object(view, "embed"), made);
    }

    private static void record(Map<String, Object> record, PlainCells.Builder made) {
        made.put("text", Tree.text(record, "text"));
        made.put("created", Tree.text(record, "createdAt"));
        if (record.get("langs") instanceof List<?> langs && !langs.isEmpty()) {
            made.put("language", String.valueOf(langs.getFirst()));
        }
        Map<String, Object> reply = Tree.object(record, "reply");
        String parent = Tree.text(Tree.object(reply, "parent"), "uri");
        String quoted = quoted(Tree.object(record, "embed"));
        made.put("reply to", parent);
        made.put("thread", Tree.text(Tree.object(reply, "root"), "uri"));
        made.put("quote of", quoted);
        made.put("kind", !parent.isEmpty() ? "comment" : quoted.isEmpty() ? "post" : "quote");
        Map<String, Object> external = Tree.object(media(Tree.object(record, "embed")), "external");
        made.add("links", Tree.text(external, "uri"));
        byte[] bytes = Tree.text(record, "text").getBytes(StandardCharsets.UTF_8);
        Tree.objects(record, "facets").forEach(facet -> facet(facet, bytes, made));
        if (record.get("tags") instanceof List<?> tags) {
            tags.forEach(tag -> made.add("hashtags", String.valueOf(tag)));
        }
    }

    private static void facet(Map<String, Object> facet, byte[] text, PlainCells.Builder made) {
        Map<String, Object> index = Tree.object(facet, "index");
        String words = slice(text, Tree.text(index, "byteStart"), Tree.text(index, "byteEnd"));
        for (Map<String, Object> feature : Tree.objects(facet, "features")) {
            String did = Tree.text(feature, "did");
            String tag = Tree.text(feature, "tag");
            String uri = Tree.text(feature, "uri");
            if (!did.isEmpty()) {
                made.add("mentioned", words.startsWith("@") ? words.substring(1) : did);
            } else if (!tag.isEmpty()) {
                made.add("hashtags", tag.startsWith("#") ? tag.substring(1) : tag);
            } else if (Addresses.isAddress(uri)) {
                made.add("links", uri);
            }
        }
    }

    /** The words between two offsets in bytes, empty where these make no sense: any app may write any number. */
    private static String slice(byte[] text, String start, String end) {
        try {
            int from = Integer.parseInt(start);
            int to = Integer.parseInt(end);
            return from >= 0 && from < to && to <= text.length
                    ? new String(text, from, to - from, StandardCharsets.UTF_8)
                    : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    /** What a post shows below its text, as the server lays it out: pictures, a film, a card. */
    private static void shown(Map<String, Object> embed, PlainCells.Builder made) {
        Map<String, Object> media = media(embed);
        Tree.objects(media, "images").forEach(image -> made.add("media", Tree.text(image, "fullsize")));
        made.add("media", Tree.text(media, "playlist"));
    }

    /** A post that quotes and shows pictures holds these one level deeper. */
    private static Map<String, Object> media(Map<String, Object> embed) {
        Map<String, Object> media = Tree.object(embed, "media");
        return media.isEmpty() ? embed : media;
    }

    private static String quoted(Map<String, Object> embed) {
        Map<String, Object> record = Tree.object(embed, "record");
        String uri = Tree.text(record, "uri");
        uri = uri.isEmpty() ? Tree.text(Tree.object(record, "record"), "uri") : uri;
        return uri.contains("/" + POST + "/") ? uri : "";
    }

    private static String last(String uri) {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }
}
