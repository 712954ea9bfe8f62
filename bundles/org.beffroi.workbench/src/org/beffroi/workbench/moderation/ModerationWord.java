package org.beffroi.workbench.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Provenance;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.acts.ActWords;
import org.beffroi.workbench.many.model.ManyDeed;

/**
 * A person’s judgement of whether there is something to moderate. It is kept whole, so that a machine that reads again, better or
 * worse, changes nothing of it.
 *
 * @param kind what there is, as it is stored; empty where there is nothing to moderate
 * @param taken whether that kind is said not to be there
 * @param locale in which values are called
 */
public record ModerationWord(Optional<String> kind, boolean taken, Locale locale) implements ManyDeed {

    /** The kinds in the order in which they are offered. */
    static final List<String> KINDS = List.of("threat", "hate", "insult");

    /** There is nothing to moderate. */
    public static ModerationWord nothing(Locale locale) {
        return new ModerationWord(Optional.empty(), false, locale);
    }

    /** There is something of a kind, whatever else there is. */
    public static ModerationWord of(String kind, Locale locale) {
        return new ModerationWord(Optional.of(kind), false, locale);
    }

    /**
     * What a press on a kind says of a mention: that it is there, also where a machine read it, and that it is not where a person
     * had said so.
     */
    static ModerationWord pressed(String kind, Entry entry, Locale locale) {
        return new ModerationWord(
                Optional.of(kind),
                isSaid(entry, CoreFields.MODERATION) && kinds(entry).contains(kind),
                locale);
    }

    /** Whether a person said that there is nothing to moderate. */
    public static boolean isCleared(Entry entry) {
        return isSaid(entry, CoreFields.MODERATION) && kinds(entry).isEmpty();
    }

    /** What there may be to moderate, whoever says so. */
    static List<String> kinds(Entry entry) {
        return entry.effective().strings(CoreFields.MODERATION);
    }

    @Override
    public List<Act.FieldDeed> on(Entry entry) {
        List<String> now = kinds(entry);
        List<String> said = said(now);
        if (isSaid(entry, CoreFields.MODERATION) && said.equals(now)) {
            return List.of();
        }
        List<Act.FieldDeed> deeds = new ArrayList<>();
        deeds.add(set(entry.mention().id(), CoreFields.MODERATION, said));
        boolean aimed = entry.effective().string(CoreFields.AIMED_AT).isPresent();
        if (said.isEmpty() && aimed) {
            deeds.add(set(entry.mention().id(), CoreFields.AIMED_AT, List.of()));
        } else if (!said.isEmpty() && !aimed && isSaid(entry, CoreFields.AIMED_AT)) {
            // It had been said to aim at nobody since there was nothing.
            deeds.add(new Act.Clear(entry.mention().id(), CoreFields.AIMED_AT.name()));
        }
        return deeds;
    }

    @Override
    public Sentence said(int mentions) {
        return Sentence.of(ModerationWord.class, "act.many", words(List.of()), mentions);
    }

    /** What is said of it on one mention, as it was before. */
    public Sentence saidOf(Entry entry) {
        return words(kinds(entry));
    }

    private Sentence words(List<String> now) {
        // Of what mention does not matter for the words.
        return ActWords.of(CoreFields.MODERATION, set(new MentionId("any"), CoreFields.MODERATION, said(now)), locale);
    }

    private List<String> said(List<String> now) {
        return KINDS.stream()
                .filter(one -> kind.filter(mine -> mine.equals(one) ? !taken : now.contains(one))
                        .isPresent())
                .toList();
    }

    private static Act.FieldDeed set(MentionId mention, Field field, List<String> values) {
        return new Act.Set(mention, field.name(), values);
    }

    private static boolean isSaid(Entry entry, Field field) {
        return entry.provenance(field).orElse(null) instanceof Provenance.Human;
    }
}
