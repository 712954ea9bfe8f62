package org.beffroi.sources.shape;

import java.util.Map;
import java.util.Set;
import org.beffroi.sources.table.Cells;
import org.beffroi.sources.table.json.Tree;
import org.beffroi.sources.table.json.TreeCells;

/**
 * A post as the second X API gives it: what it replies to, passes on or quotes stands in one list with a word for each, and
 * the text of one that is passed on is cut, while the list may hold it whole.
 */
final class XShape implements Shape {

    @Override
    public Set<String> structure() {
        return Set.of(
                "referenced_tweets",
                "note_tweet",
                "entities",
                "author_id",
                "author.id",
                "edit_history_tweet_ids",
                "__twarc");
    }

    @Override
    public Cells plain(Cells row) {
        if (!(row instanceof TreeCells cells)) {
            return row;
        }
        PlainCells.Builder made = new PlainCells.Builder();
        for (Map<String, Object> reference : Tree.objects(cells.tree(), "referenced_tweets")) {
            String id = Tree.text(reference, "id");
            switch (Tree.text(reference, "type")) {
                case "replied_to" -> made.put("replied to", id);
                case "quoted" -> made.put("quoted", id);
                case "retweeted" -> {
                    made.put("retweeted", id);
                    String note = Tree.text(Tree.object(reference, "note_tweet"), "text");
                    made.put("passed text", note.isEmpty() ? Tree.text(reference, "text") : note);
                }
                default -> {}
            }
        }
        return made.over(row);
    }
}
