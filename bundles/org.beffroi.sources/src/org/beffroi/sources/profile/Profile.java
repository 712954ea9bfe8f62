package org.beffroi.sources.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.mention.Term;
import org.beffroi.sources.table.Format;

/**
 * How the export of one tool becomes mentions; a data file.
 *
 * @param name id, English and French name
 * @param formats what such files may be; empty for any
 * @param requires columns by which it is known: all must be there, each under one of its names
 * @param closed all columns that such a file may have, empty for any
 * @param signature columns and the values that show it, at least one in the first rows; empty if the columns suffice
 * @param shape name of the code that makes plain columns of a nested row, empty where the paths say it all
 * @param zone zone id of times that carry none, empty for the dossier's
 * @param dayFirst whether 03/04 is the third of April, where the file does not show it
 * @param escapes whether quotes are also written with a backslash
 * @param rules how the fields are filled
 * @param refusals rows that are not kept
 * @param companions second mentions that a row may hold
 * @param extract fields found in the text where no column has them: hashtags, mentioned, links
 * @param idsPerFile whether an identity without network counts among files of one name only, else wherever this profile
 *     reads it
 * @param within name within which identities count, whatever the network: of a tool whose tickets come by several channels
 * @param writing how its files are written, as a user who kept it said
 * @param refused key of the sentence that says what such a file is, where it holds no mentions
 * @param notes keys of sentences that the preview shows
 */
public record Profile(
        Term name,
        Set<Format> formats,
        List<List<String>> requires,
        List<String> closed,
        Map<String, List<String>> signature,
        Optional<String> shape,
        Optional<String> zone,
        Optional<Boolean> dayFirst,
        boolean escapes,
        List<FieldRule> rules,
        List<RowRefusal> refusals,
        List<Companion> companions,
        Set<String> extract,
        boolean idsPerFile,
        Optional<String> within,
        Writing writing,
        Optional<String> refused,
        List<String> notes) {

    /** Stands for the profile of a file that no other knows: columns are guessed. */
    public static final String GENERIC = "generic";

    public Profile {
        formats = Set.copyOf(formats);
        requires = requires.stream().map(List::copyOf).toList();
        closed = List.copyOf(closed);
        signature = Map.copyOf(signature);
        rules = List.copyOf(rules);
        refusals = List.copyOf(refusals);
        companions = List.copyOf(companions);
        extract = Set.copyOf(extract);
        notes = List.copyOf(notes);
    }

    /** Its id. */
    public String id() {
        return name.value();
    }

    /** The same profile with other rules. */
    public Profile withRules(List<FieldRule> others) {
        return with(name, requires, closed, zone, dayFirst, others, idsPerFile, writing);
    }

    /** The same profile under another name, known by those columns. */
    public Profile as(Term other, List<List<String>> columns) {
        return with(other, columns, List.of(), zone, dayFirst, rules, false, writing);
    }

    /** The same profile with the zone and the order of day and month that a user decided. */
    public Profile decided(Optional<String> otherZone, Optional<Boolean> otherDayFirst) {
        Optional<String> inZone = otherZone.or(() -> zone);
        return with(name, requires, closed, inZone, otherDayFirst.or(() -> dayFirst), rules, idsPerFile, writing);
    }

    /** The same profile, its files written as a user said. */
    public Profile written(Writing said) {
        return with(name, requires, closed, zone, dayFirst, rules, idsPerFile, said.or(writing));
    }

    /** The same, with all that somebody may decide about it. */
    private Profile with(
            Term called,
            List<List<String>> columns,
            List<String> others,
            Optional<String> inZone,
            Optional<Boolean> dayBefore,
            List<FieldRule> ruled,
            boolean perFile,
            Writing as) {
        return new Profile(
                called,
                formats,
                columns,
                others,
                signature,
                shape,
                inZone,
                dayBefore,
                escapes,
                ruled,
                refusals,
                companions,
                extract,
                perFile,
                within,
                as,
                refused,
                notes);
    }

    /**
     * Rows that are not kept.
     *
     * @param when columns and values, as in a {@link FieldRule}
     * @param reason key of the sentence that says why
     * @param withhold whether the row itself is not even written to the file of rejected rows
     */
    public record RowRefusal(Map<String, List<String>> when, String reason, boolean withhold) {
        public RowRefusal {
            when = Map.copyOf(when);
        }
    }

    /** A second mention that a row may hold, such as an answer; kept where its text is not blank. */
    public record Companion(List<FieldRule> rules) {
        public Companion {
            rules = List.copyOf(rules);
        }
    }
}
