package org.beffroi.sources.youtube;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.sources.table.json.Tree;

/**
 * Makes mentions of comments, for one visit. Their identities are those of exports of YouTube Data Tools: the comment's own.
 * A comment answers its video, a reply the comment that its thread begins with; the thread is the video.
 */
final class YoutubeMentions {

    static final String NETWORK = "youtube";

    private final Origin origin;
    private final Map<MentionId, Mention> mentions = new LinkedHashMap<>();
    private int empty;

    YoutubeMentions(Origin origin) {
        this.origin = origin;
    }

    /**
     * Takes a comment; a later reading of the same visit wins.
     *
     * @param video below which it stands, empty for one below a channel
     * @param replies how many answers it has, as far as the interface says it; negative where it does not
     */
    void take(Map<String, Object> comment, String video, int replies) {
        String id = Tree.text(comment, "id");
        Map<String, Object> snippet = Tree.object(comment, "snippet");
        String shown = Tree.text(snippet, "textDisplay").strip();
        String text = shown.isEmpty() ? Tree.text(snippet, "textOriginal").strip() : shown;
        if (id.isEmpty() || text.isEmpty()) {
            empty++;
            return;
        }
        String parent = Tree.text(snippet, "parentId");
        String answered = parent.isEmpty() ? video : parent;
        String likes = Tree.text(snippet, "likeCount");
        FieldValues values = FieldValues.builder()
                .put(CoreFields.NETWORK, NETWORK)
                .put(CoreFields.TYPE, "comment")
                .put(CoreFields.TEXT_BODY, text)
                .put(CoreFields.AUTHOR, author(snippet))
                .put(
                        CoreFields.PUBLISHED,
                        Tree.time(Tree.text(snippet, "publishedAt")).orElse(null))
                .put(CoreFields.URL, video.isEmpty() ? "" : "https://www.youtube.com/watch?v=" + video + "&lc=" + id)
                .put(CoreFields.REPLY_TO, reference(answered))
                .put(CoreFields.THREAD, reference(video))
                .put(CoreFields.LIKES, likes.matches("\\d{1,18}") ? Long.valueOf(likes) : null)
                .put(CoreFields.COMMENTS, replies < 0 ? null : (long) replies)
                .build();
        Mention mention = new Mention(MentionId.of(NETWORK, id), origin, values);
        mentions.put(mention.id(), mention);
    }

    /** The handle without its sign, as exports have it. */
    private static String author(Map<String, Object> snippet) {
        String name = Tree.text(snippet, "authorDisplayName").strip();
        String plain = name.startsWith("@") ? name.substring(1) : name;
        return plain.isEmpty() ? Tree.text(Tree.object(snippet, "authorChannelId"), "value") : plain;
    }

    private static String reference(String id) {
        return id.isEmpty() ? "" : MentionId.of(NETWORK, id).value();
    }

    List<Mention> mentions() {
        return List.copyOf(mentions.values());
    }

    /** Comments that say nothing. */
    int empty() {
        return empty;
    }
}
