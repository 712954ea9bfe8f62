package org.beffroi.testing.mention;

import java.time.Instant;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;

/**
 * A mention in the making, in one line: {@code MentionBuilder.post("x:1").at("2025-03-04T11:00:00Z").saying("…").made()}. Not
 * for several threads.
 */
public final class MentionBuilder {

    private static final Instant COLLECTED = Instant.parse("2025-10-14T16:00:00Z");

    private final MentionId id;
    private final FieldValues.Builder values = FieldValues.builder();
    private Origin origin = new Origin("test", new BatchId("test"), COLLECTED);

    private MentionBuilder(MentionId id) {
        this.id = id;
    }

    /** A mention of no type in particular, on the network that its identity begins with. */
    public static MentionBuilder mention(String id) {
        MentionBuilder builder = new MentionBuilder(new MentionId(id));
        int end = id.indexOf(':');
        return end > 0 ? builder.with(CoreFields.NETWORK, id.substring(0, end)) : builder;
    }

    /** A post. */
    public static MentionBuilder post(String id) {
        return mention(id).with(CoreFields.TYPE, "post");
    }

    /** A comment under another mention. */
    public static MentionBuilder comment(String id, String answered) {
        return mention(id)
                .with(CoreFields.TYPE, "comment")
                .with(CoreFields.REPLY_TO, answered)
                .with(CoreFields.THREAD, answered);
    }

    /** An article of a title. */
    public static MentionBuilder article(String id, String outlet, String title) {
        return mention(id)
                .with(CoreFields.TYPE, "article")
                .with(CoreFields.OUTLET, outlet)
                .with(CoreFields.TITLE, title);
    }

    /** Published then, an instant in ISO 8601; a mention of which this is not said is undated. */
    public MentionBuilder at(String published) {
        return with(CoreFields.PUBLISHED, Instant.parse(published));
    }

    /** By that account or signature. */
    public MentionBuilder by(String author) {
        return with(CoreFields.AUTHOR, author);
    }

    /** With that text. */
    public MentionBuilder saying(String text) {
        return with(CoreFields.TEXT_BODY, text);
    }

    /**
     * With a value of any field.
     *
     * @throws IllegalArgumentException if the value is not of the field's type
     */
    public MentionBuilder with(Field field, Object value) {
        values.put(field, value);
        return this;
    }

    /** Brought by that source, with that import, then; an instant in ISO 8601. */
    public MentionBuilder from(String source, String batch, String collected) {
        origin = new Origin(source, new BatchId(batch), Instant.parse(collected));
        return this;
    }

    /** The mention. */
    public Mention made() {
        return new Mention(id, origin, values.build());
    }
}
