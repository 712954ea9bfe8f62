package org.beffroi.sources.shape;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.sources.table.Cells;
import org.beffroi.sources.table.json.Tree;
import org.beffroi.sources.table.json.TreeCells;
import org.beffroi.sources.value.Addresses;

/**
 * An item of Zeeschuimer: an envelope around the platform's own object, whose form changes without notice. The text is the
 * one that the best known key holds; where none is there, every string that reads like words, so that it can be searched.
 */
final class ZeeschuimerShape implements Shape {

    private static final List<String> TEXTS = List.of(
            "data.desc",
            "data.caption.text",
            "data.legacy.full_text",
            "data.note_tweet.note_tweet_results.result.text",
            "data.commentary.text.text",
            "data.content",
            "data.text",
            "data.body",
            "data.edge_media_to_caption.edges.node.text");

    @Override
    public Set<String> structure() {
        Set<String> read = new HashSet<>(TEXTS);
        read.addAll(List.of(
                "item_id",
                "source_platform",
                "data.author.uniqueId",
                "data.core.user_results.result.legacy.screen_name",
                "data.code",
                "data.url"));
        return read;
    }

    @Override
    public Cells plain(Cells row) {
        if (!(row instanceof TreeCells cells)) {
            return row;
        }
        PlainCells.Builder made = new PlainCells.Builder();
        String text = TEXTS.stream()
                .map(cells::first)
                .filter(found -> !found.isBlank())
                .findFirst()
                .orElseGet(() -> words(cells.tree().get("data")));
        made.put("raw text", text);
        made.put("address", address(cells));
        return made.over(row);
    }

    private static String address(TreeCells cells) {
        String id = cells.first("item_id");
        String author = cells.first("data.author.uniqueId");
        String handle = cells.first("data.core.user_results.result.legacy.screen_name");
        String code = cells.first("data.code");
        if (!author.isEmpty()) {
            return "https://www.tiktok.com/@" + author + "/video/" + id;
        }
        if (!handle.isEmpty()) {
            return "https://x.com/" + handle + "/status/" + id;
        }
        boolean instagram = cells.first("source_platform").contains("instagram");
        return instagram && !code.isEmpty() ? "https://www.instagram.com/p/" + code + "/" : cells.first("data.url");
    }

    private static String words(Object node) {
        Set<String> words = new LinkedHashSet<>();
        gather(node, words);
        return String.join("\n", words);
    }

    private static void gather(Object node, Set<String> words) {
        switch (node) {
            case Map<?, ?> map -> map.values().forEach(child -> gather(child, words));
            case List<?> list -> list.forEach(child -> gather(child, words));
            case String text -> {
                if (text.strip().indexOf(' ') > 0 && !Addresses.isAddress(text)) {
                    words.add(text.strip());
                }
            }
            case Tree.Numeral number -> {}
            case null, default -> {}
        }
    }
}
