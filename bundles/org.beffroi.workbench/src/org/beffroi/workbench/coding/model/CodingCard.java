package org.beffroi.workbench.coding.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.listen.model.Row.Span;
import org.beffroi.workbench.listen.model.code.CodedField;

/**
 * One mention as it is coded. Immutable.
 *
 * @param entry the mention
 * @param who its author under the name that may show, or empty
 * @param where its network, as people read it, or empty
 * @param when when it was published
 * @param whole its title and text, an empty line between
 * @param titleLength how much of that is the title
 * @param readings what the machine read, in the order in which it is coded
 * @param tone its tone, whoever says so
 * @param themes what it is about
 * @param places where it is about
 * @param department whom it concerns
 * @param around what was said before and after it in the same conversation, oldest first, itself left out
 */
public record CodingCard(
        Entry entry,
        String who,
        String where,
        Optional<Instant> when,
        String whole,
        int titleLength,
        List<Reading> readings,
        Row.Tone tone,
        CodedField themes,
        CodedField places,
        CodedField department,
        List<Around> around) {

    public CodingCard {
        readings = List.copyOf(readings);
        around = List.copyOf(around);
    }

    /**
     * A mention of the same conversation.
     *
     * @param who its author under the name that may show, or empty
     * @param text on one line
     * @param before whether it was said before the one in hand
     */
    public record Around(String who, String text, boolean before) {}

    /**
     * What a machine read in one field.
     *
     * @param field key of the field
     * @param label name of the field, as people read it
     * @param values what it read, as people read it
     * @param percent how often it is right on texts of the dossier, from 0 to 100; empty where that was not measured
     * @param version of its rules or model
     * @param clues where the words stand that speak for it, in order, not overlapping
     * @param reasons what speaks for it beside the words, such as the stars of a review
     */
    public record Reading(
            String field,
            String label,
            List<String> values,
            OptionalLong percent,
            String version,
            List<Span> clues,
            List<Sentence> reasons) {
        public Reading {
            values = List.copyOf(values);
            clues = List.copyOf(clues);
            reasons = List.copyOf(reasons);
        }
    }
}
