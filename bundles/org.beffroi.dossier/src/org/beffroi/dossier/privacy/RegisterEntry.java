package org.beffroi.dossier.privacy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.dossier.alert.AlertFiles;

/**
 * The entry of a dossier in the body's register of processing: Regulation (EU) 2016/679, article 30 (1). A draft made of what
 * the sources declare, to be checked by the body's jurist.
 *
 * @param dossier whose processing it is
 * @param kinds what kinds of sources are called
 * @param clock the day written on it
 */
public record RegisterEntry(Dossier dossier, KindNames kinds, Clock clock) {

    /** The entry, as a paper. */
    public Paper paper(Locale locale) {
        PaperWords words = new PaperWords(locale, dossier.settings().zone(), kinds);
        LawfulSources sources = LawfulSources.of(dossier.folder(), dossier.settings());
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(new Paper.Paragraph(words.say("privacy.register.draft", words.day(clock.instant()))));
        blocks.add(new Paper.Heading(words.say("privacy.register.entry")));
        blocks.add(facts(words));
        blocks.add(new Paper.Heading(words.say("privacy.register.sources")));
        blocks.addAll(words.sources(sources, true));
        blocks.add(new Paper.Heading(words.say("privacy.register.security")));
        blocks.add(new Paper.Paragraph(words.say("privacy.register.security.text")));
        return new Paper(words.say("privacy.register.title", dossier.settings().name()), locale, blocks);
    }

    /** Where alerts take what they quote; empty where there is none. */
    private String alerted() {
        return new AlertFiles(dossier.folder())
                .all().stream()
                        .flatMap(alert -> Stream.concat(Stream.of(alert.destination()), alert.onCall().stream()))
                        .map(one -> one.kind() + " " + one.place())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private Paper.Rows facts(PaperWords words) {
        String territory = dossier.settings().territory().orElse("—");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.say("privacy.register.processing"),
                words.say("privacy.register.processing.text", dossier.settings().name())));
        rows.add(List.of(
                words.say("privacy.register.controller"), words.say("privacy.register.controller.text", territory)));
        Stream.of("people", "data", "recipients", "transfers")
                .forEach(part -> rows.add(List.of(
                        words.say("privacy.register." + part), words.say("privacy.register." + part + ".text"))));
        String places = alerted();
        if (!places.isEmpty()) {
            rows.add(List.of(words.say("privacy.register.alerts"), words.say("privacy.register.alerts.text", places)));
        }
        return new Paper.Rows(List.of(words.say("privacy.column.what"), words.say("privacy.column.said")), rows);
    }
}
