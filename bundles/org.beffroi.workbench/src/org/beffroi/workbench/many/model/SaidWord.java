package org.beffroi.workbench.many.model;

import java.util.List;
import java.util.Locale;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Provenance;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.acts.ActWords;

/**
 * A value that is given to each of several mentions, or taken from them. What a machine read and a person says too is said all the
 * same: it is hers from then on.
 *
 * @param field whose value it is
 * @param value as it is stored
 * @param taken whether it is taken away where it stands
 * @param locale in which values are called
 */
public record SaidWord(Field field, String value, boolean taken, Locale locale) implements ManyDeed {

    /** A value that is given. */
    public static SaidWord given(Field field, String value, Locale locale) {
        return new SaidWord(field, value, false, locale);
    }

    /** A value that is taken away. */
    public static SaidWord taken(Field field, String value, Locale locale) {
        return new SaidWord(field, value, true, locale);
    }

    @Override
    public List<Act.FieldDeed> on(Entry entry) {
        boolean has = entry.effective().strings(field).contains(value);
        boolean isSo = taken ? !has : has && entry.provenance(field).orElse(null) instanceof Provenance.Human;
        return isSo ? List.of() : List.of(deed(entry.mention().id()));
    }

    @Override
    public Sentence said(int mentions) {
        // Of what mention does not matter for the words.
        return Sentence.of(
                SaidWord.class, "act.many", ActWords.of(field, deed(new MentionId("any")), locale), mentions);
    }

    private Act.FieldDeed deed(MentionId mention) {
        if (taken) {
            return field.many() ? new Act.Remove(mention, field.name(), value) : new Act.Clear(mention, field.name());
        }
        return field.many()
                ? new Act.Add(mention, field.name(), value)
                : new Act.Set(mention, field.name(), List.of(value));
    }
}
