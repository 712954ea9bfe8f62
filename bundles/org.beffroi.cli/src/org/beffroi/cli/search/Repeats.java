package org.beffroi.cli.search;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.OnePerGroup;
import org.beffroi.core.archive.OnePerGroup.Group;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.ShownNames;

/**
 * What is said of a mention that stands for its copies: how many there are besides, and who published first where that is
 * another one.
 *
 * @param groups the snapshot that is listed
 * @param query what is listed
 * @param names how people are named
 * @param locale of the reader
 * @param date how a date is written
 */
record Repeats(OnePerGroup groups, Query query, ShownNames names, Locale locale, DateTimeFormatter date) {

    /** In a few words, none where there is nothing to say. */
    List<String> of(Entry entry, Cancel cancel) {
        Optional<Group> group = groups.groupOf(entry.mention().id(), query, cancel);
        List<String> said = new ArrayList<>();
        group.filter(one -> one.matching() > 1).ifPresent(one -> said.add(say("search.repeats", one.matching() - 1)));
        group.map(Group::first)
                .filter(first -> !first.equals(entry.mention().id()))
                .flatMap(groups::entry)
                .ifPresent(first -> said.add(say("search.first.by", publisher(first.effective()))));
        return said;
    }

    private String publisher(FieldValues values) {
        List<String> parts = new ArrayList<>();
        values.string(CoreFields.OUTLET)
                .or(() -> names.values(values, CoreFields.AUTHOR).stream().findFirst())
                .ifPresent(parts::add);
        values.string(CoreFields.NETWORK)
                .map(network -> CoreFields.NETWORK.valueLabel(network, locale))
                .ifPresent(parts::add);
        values.time(CoreFields.PUBLISHED).map(date::format).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(Repeats.class, key, arguments).in(locale);
    }
}
