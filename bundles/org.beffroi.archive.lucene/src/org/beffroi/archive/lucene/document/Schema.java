package org.beffroi.archive.lucene.document;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;

/**
 * Names and forms of what the index holds; raise {@link #version} with any change, and indexes are built anew.
 *
 * <p>All running text that bare words look in stands in one Lucene field, {@link #WORDS}: the text from position 0, the title
 * from position {@link #ZONE}, so that nothing positional crosses from one to the other. Each position carries
 *
 * <ul>
 *   <li>the folded stem, as it is, and in texts that are not French the folded form where it differs;
 *   <li>the folded form, a zero character, and the surface form where it differs: jokers and fuzzy words run on the part
 *       before the zero, {@code exact:} on the whole;
 *   <li>at the first word of each sentence, a lone zero.
 * </ul>
 */
public final class Schema {

    public static final String ID = "id";
    public static final String STORED = "known";
    public static final String WORDS = "words";
    /** Distinct stems of a mention: the forward index that keyness and co-occurrence read. */
    public static final String STEMS = "stems";

    /** Which version of the annotator read a mention, as {@link #readBy} says it; none where none did. */
    public static final String READ_BY = "by";

    public static final String PUBLISHED = "published";
    public static final String KEY = "key";
    public static final String SEQUENCE = "seq";

    /** First position of the second text, the title; a text is cut before that many words. */
    public static final int ZONE = 1 << 20;

    public static final char FORM_END = '\u0000';
    public static final String SENTENCE = "\u0000";

    /** The date of what has no date: before all others. */
    public static final long UNDATED = Long.MIN_VALUE;

    /** Newest first, undated last, then by the key of the identity: the order of the index itself. */
    public static final Sort NEWEST =
            new Sort(new SortField(PUBLISHED, SortField.Type.LONG, true), new SortField(KEY, SortField.Type.LONG));

    private Schema() {}

    /** Version of the index's form; no constant, which compilers copy into classes that they do not compile again. */
    public static int version() {
        return 4;
    }

    /** Lucene field of the whole values of a keyword, link or flag. */
    public static String keyword(Field field) {
        return "k." + field.name();
    }

    /** Lucene field of the countable values of a field. */
    public static String facet(Field field) {
        return "f." + field.name();
    }

    /** Lucene field of a number or time. */
    public static String number(Field field) {
        return field.equals(CoreFields.PUBLISHED) ? PUBLISHED : "n." + field.name();
    }

    /** Lucene field of a running text that bare words do not look in. */
    public static String text(Field field) {
        return "t." + field.name();
    }

    /** The term of a surface form. */
    public static String formTerm(String form, String exact) {
        return form.equals(exact) ? form + FORM_END : form + FORM_END + exact;
    }

    /** Short name of an annotator's version. */
    public static String readBy(Annotator annotator) {
        return Integer.toHexString(annotator.version().hashCode());
    }

    /** Says whether an index was made for this schema and these fields. */
    public static String signature(Fields fields) {
        StringBuilder declared = new StringBuilder();
        for (Field field : fields.all()) {
            declared.append(field.name())
                    .append(' ')
                    .append(field.type())
                    .append(field.many() ? '+' : '1')
                    .append(field.facet())
                    .append('\n');
        }
        return version() + "-" + Integer.toHexString(declared.toString().hashCode());
    }
}
