package org.beffroi.dossier.privacy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.beffroi.core.message.Sentence;

/**
 * The words of papers about personal data, in one language.
 *
 * @param locale French or any other, which is English
 * @param zone in which days and times are written
 * @param kinds what kinds of sources are called
 */
record PaperWords(Locale locale, ZoneId zone, KindNames kinds) {

    String say(String key, Object... arguments) {
        return Sentence.of(PaperWords.class, key, arguments).in(locale);
    }

    String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(at.atZone(zone));
    }

    String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(zone));
    }

    /**
     * The sources as a table, and what holds for mentions that came in otherwise.
     *
     * @param forTheBody whether its agents read it, who can still set a limit, or the people concerned
     */
    List<Paper.Block> sources(LawfulSources sources, boolean forTheBody) {
        List<Paper.Block> blocks = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        new TreeMap<>(sources.byName())
                .values()
                .forEach(declared -> rows.add(List.of(
                        declared.removed() ? say("privacy.register.removed", declared.name()) : declared.name(),
                        kinds.of(declared.kind(), locale),
                        declared.lawful().purpose(),
                        constant("basis", declared.lawful().basis()),
                        say("privacy.register.days", declared.lawful().retentionDays()),
                        constant("rights", declared.lawful().rights()),
                        declared.since().map(this::day).orElse(""))));
        if (rows.isEmpty()) {
            blocks.add(new Paper.Paragraph(say("privacy.register.no.source")));
        } else {
            blocks.add(new Paper.Rows(
                    List.of(
                            say("privacy.column.source"),
                            say("privacy.column.source.kind"),
                            say("privacy.column.purpose"),
                            say("privacy.column.basis"),
                            say("privacy.column.retention"),
                            say("privacy.column.rights"),
                            say("privacy.column.since")),
                    rows));
        }
        blocks.add(new Paper.Paragraph(otherwise(sources.otherwise(), forTheBody)));
        return blocks;
    }

    private String otherwise(OptionalInt days, boolean forTheBody) {
        if (days.isPresent()) {
            return say("privacy.register.otherwise", days.getAsInt());
        }
        return say(forTheBody ? "privacy.register.without.limit" : "privacy.notice.without.limit");
    }

    private String constant(String what, Enum<?> value) {
        return say(
                "privacy." + what + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
