package org.beffroi.workbench.strategy.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Wording;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;

/**
 * What something of the archive is called where one asks what it supports. Reads the archive: off the UI thread. Nobody is named:
 * of a mention stay its beginning, where it was published and when.
 */
record CarriedWords(DossierSession session, Optional<Analyses> analyses, Language language) {

    private static final System.Logger LOG = System.getLogger(CarriedWords.class.getName());

    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}\\p{N}’' -]*");

    /** How much of a mention is quoted, in characters. */
    private static final int LONGEST = 60;

    /** Of several mentions, the beginnings of so many say what they are about. */
    private static final int READ = 20;

    /** What it is called and what it is about. */
    CarriedSubject subject(Carried carried) {
        return switch (carried) {
            case Carried.OfMention mention -> subject(of(carried), List.of(mention.id()));
            case Carried.OfMentions several -> subject(of(carried), several.ids());
            case Carried.OfSearch search -> new CarriedSubject(of(carried), search.text(), topic(search.text()), false);
            case Carried.OfPeak peak -> new CarriedSubject(of(carried), peak.text(), topic(peak.text()), false);
            case Carried.OfAnalysis analysis -> new CarriedSubject(of(carried), analysis(analysis.id()));
            case Carried.OfFinding finding -> subject(finding.otherwise());
            case Carried.OfFigure figure -> subject(figure.otherwise());
        };
    }

    /** What is typed in words alone is called so; signs and names of fields are no title. */
    private static String topic(String typed) {
        return WORDS.matcher(typed.strip()).matches() ? Language.capital(typed.strip()) : "";
    }

    /** What mentions are about: the theme that all of them have, of a single one its first words where it has none. */
    private CarriedSubject subject(String name, List<MentionId> ids) {
        try (Snapshot snapshot = session.dossier().archive().snapshot()) {
            List<FieldValues> all = ids.stream()
                    .flatMap(id -> snapshot.entry(id).stream())
                    .map(Entry::effective)
                    .toList();
            List<String> themes =
                    all.isEmpty() ? List.of() : new ArrayList<>(all.getFirst().strings(CoreFields.THEME));
            all.forEach(values -> themes.retainAll(values.strings(CoreFields.THEME)));
            String alone = all.size() == 1 ? beginning(words(all.getFirst())) : "";
            String topic = themes.stream().findFirst().map(this::theme).orElse(alone);
            boolean negative = !all.isEmpty()
                    && all.stream().allMatch(values -> values.string(CoreFields.TONE)
                            .filter("negative"::equals)
                            .isPresent());
            // What they say, not how they are called: « 2 mentions » is near to nothing.
            String said = all.stream()
                    .limit(READ)
                    .map(values -> beginning(words(values)))
                    .collect(Collectors.joining("\n"));
            return new CarriedSubject(name, said + "\n" + topic, topic, negative);
        } catch (Refusal unreadable) {
            LOG.log(System.Logger.Level.DEBUG, unreadable.getMessage());
            return new CarriedSubject(name, "");
        }
    }

    /** What a theme is called in the dossier, which may have words of its own. */
    private String theme(String stored) {
        Field field = session.dossier()
                .archive()
                .fields()
                .byKey(CoreFields.THEME.name())
                .orElse(CoreFields.THEME);
        return Language.capital(field.valueLabel(stored, language.locale()));
    }

    /** What it is called, in a line, and on a second one where and when; empty where the archive does not have it any more. */
    String of(Carried carried) {
        return switch (carried) {
            case Carried.OfMention mention -> quoted(mention.id());
            case Carried.OfMentions several ->
                language.text(
                        "evidence.mentions",
                        several.ids().size(),
                        language.number(several.ids().size()));
            case Carried.OfSearch search -> language.text("evidence.carried.search", search(search));
            case Carried.OfPeak peak -> language.text("evidence.carried.peak", typed(peak.text()));
            case Carried.OfAnalysis analysis -> language.text("evidence.carried.analysis", analysis(analysis.id()));
            case Carried.OfFinding finding -> of(finding.otherwise());
            case Carried.OfFigure figure -> of(figure.otherwise());
        };
    }

    /** A search is called as it is typed; one of some days says which. */
    String search(Carried.OfSearch search) {
        LocalDate until = search.until().orElseGet(() -> session.dossier().today());
        String text = typed(search.text());
        return search.from()
                .map(from ->
                        language.text("evidence.search.days", text, new Wording(language.locale()).days(from, until)))
                .orElse(text);
    }

    /** What an analysis is called. */
    String analysis(String id) {
        return analyses.map(known -> Analyses.title(known.named(id), language.locale()))
                .orElse(id);
    }

    private String typed(String text) {
        return text.isBlank() ? language.text("evidence.search.all") : text;
    }

    private String quoted(MentionId mention) {
        try (Snapshot snapshot = session.dossier().archive().snapshot()) {
            return snapshot.entry(mention)
                    .map(entry -> quoted(entry.effective()))
                    .orElse("");
        } catch (Refusal unreadable) {
            // Told where it is taken: what it is to support is asked without.
            LOG.log(System.Logger.Level.DEBUG, unreadable.getMessage());
            return "";
        }
    }

    private String quoted(FieldValues values) {
        Optional<String> where = values.string(CoreFields.OUTLET).or(() -> values.string(CoreFields.NETWORK)
                .map(stored -> Language.capital(CoreFields.NETWORK.valueLabel(stored, language.locale()))));
        Optional<String> when = values.time(CoreFields.PUBLISHED)
                .map(time -> session.days(language).day(session.days(language).dayOf(time)));
        String begun = beginning(words(values));
        String beside = Stream.of(where, when).flatMap(Optional::stream).collect(Collectors.joining(" · "));
        return begun.isEmpty() ? beside : language.text("evidence.quoted", begun) + "\n" + beside;
    }

    /** Its title, or its text, in one line. */
    private static String words(FieldValues values) {
        String title = values.string(CoreFields.TITLE).orElse("").strip();
        String words =
                title.isEmpty() ? values.string(CoreFields.TEXT_BODY).orElse("").strip() : title;
        return words.replaceAll("\\s+", " ");
    }

    /** The beginning of a text, ending with a whole word. */
    static String beginning(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST);
        int cut = end <= 0 ? LONGEST : end;
        return words.substring(0, Character.isHighSurrogate(words.charAt(cut - 1)) ? cut - 1 : cut)
                        .stripTrailing() + "…";
    }
}
