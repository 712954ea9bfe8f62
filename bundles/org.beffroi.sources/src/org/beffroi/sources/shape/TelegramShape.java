package org.beffroi.sources.shape;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.sources.table.Cells;
import org.beffroi.sources.table.json.Tree;
import org.beffroi.sources.table.json.TreeCells;
import org.beffroi.sources.value.Amounts;

/**
 * A message as Telegram Desktop exports it: its text is a word or a list of words and of links, mentions and bold parts,
 * which are objects with a text of their own.
 */
final class TelegramShape implements Shape {

    /** Keys of files; one that was not exported is told in brackets. */
    private static final List<String> MEDIA = List.of("photo", "file");

    @Override
    public Set<String> structure() {
        return Set.of("text", "text_entities", "poll", "sticker_emoji", "photo", "file", "reactions");
    }

    @Override
    public Cells plain(Cells row) {
        if (!(row instanceof TreeCells cells)) {
            return row;
        }
        Map<String, Object> message = cells.tree();
        PlainCells.Builder made = new PlainCells.Builder();
        made.put("whole text", said(message));
        made.put(
                "shown",
                MEDIA.stream()
                        .map(key -> Tree.text(message, key))
                        .filter(file -> !file.isEmpty() && !file.startsWith("("))
                        .findFirst()
                        .orElse(""));
        for (Map<String, Object> part : Tree.objects(message, "text")) {
            if (Tree.text(part, "type").equals("link")) {
                made.add("linked", Tree.text(part, "text"));
            }
            made.add("linked", Tree.text(part, "href"));
        }
        long reactions = Tree.objects(message, "reactions").stream()
                .map(one -> Amounts.read(Tree.text(one, "count")).orElse(0L))
                .mapToLong(Long::longValue)
                .sum();
        made.put("reaction count", reactions > 0 ? Long.toString(reactions) : "");
        return made.over(row);
    }

    /** The words of a message; a poll says its question, a sticker the sign it stands for. */
    private static String said(Map<String, Object> message) {
        String words = whole(message.get("text"));
        if (words.isBlank() && message.get("poll") instanceof Map<?, ?> poll) {
            words = whole(poll.get("question"));
        }
        return words.isBlank() ? Tree.text(message, "sticker_emoji") : words;
    }

    private static String whole(Object text) {
        return switch (text) {
            case null -> "";
            case List<?> parts -> parts.stream().map(TelegramShape::whole).collect(Collectors.joining());
            case Map<?, ?> part -> Tree.text(part, "text");
            default -> text.toString();
        };
    }
}
