package org.beffroi.dossier.digest;

import java.net.URI;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Provenance;
import org.beffroi.core.document.Part.Quotation;
import org.beffroi.core.document.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.message.Wording;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.match.Mark;
import org.beffroi.core.query.match.Matching;
import org.beffroi.core.source.Lawful.Rights;
import org.beffroi.core.text.Tokens;

/** Mentions as quotations: as much of them as the rights allow, under the names that may show. Not for several threads. */
public final class Quoting {

    /** Letters of a text whose rights are open. */
    private static final int WHOLE = 1_200;

    /** Letters of a short quotation. */
    private static final int QUOTATION = 320;

    /** Letters of one line. */
    private static final int ONE_LINE = 90;

    private final Material material;
    private final Wording wording;
    private final Matching matching;
    private final boolean forPrograms;

    /**
     * Quotations of what a query finds.
     *
     * @param language of the words around what is quoted
     * @param query what is marked in the texts
     */
    public Quoting(Material material, Locale language, Query query) {
        this(material, new Wording(language), query, new Tokens());
    }

    Quoting(Material material, Wording wording, Query query, Tokens tokens) {
        this(material, wording, new Matching(query, material.fields(), tokens, material.days()), false);
    }

    private Quoting(Material material, Wording wording, Matching matching, boolean forPrograms) {
        this.material = material;
        this.wording = wording;
        this.matching = matching;
        this.forPrograms = forPrograms;
    }

    /** The same for what programs read: people under their pseudonyms, by which they are told apart, and spaces as they were typed. */
    Quoting forPrograms() {
        return new Quoting(material, wording, matching, true);
    }

    /** A mention as it may be printed; one without any word says so. */
    public Quotation quotation(Entry entry) {
        FieldValues values = entry.effective();
        Rights rights = material.rights().of(values, entry.mention().origin().source());
        Optional<String> title = values.string(CoreFields.TITLE).map(this::oneLine);
        List<Run> text = text(values, rights);
        if (title.isEmpty() && text.isEmpty()) {
            text = Run.words(wording.say(Quoting.class, "digest.no.words"));
        }
        Optional<String> who = who(values, rights);
        List<String> where = where(values);
        return new Quotation(
                title,
                text,
                who.filter(name -> !where.contains(name)),
                where.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", where)),
                values.time(CoreFields.PUBLISHED),
                link(values),
                values.string(CoreFields.LANGUAGE).flatMap(Quoting::locale),
                beside(entry),
                tint(values));
    }

    private String oneLine(String title) {
        String line = title.replaceAll("\\s+", " ");
        return forPrograms ? line : Excerpt.bound(line);
    }

    private List<Run> text(FieldValues values, Rights rights) {
        List<int[]> spans = new ArrayList<>();
        for (Mark mark : matching.marks(values)) {
            if (mark.field().equals(CoreFields.TEXT_BODY.name())) {
                spans.add(new int[] {mark.start(), mark.end()});
            }
        }
        String text = values.string(CoreFields.TEXT_BODY).orElse("");
        Excerpt excerpt = new Excerpt(text, spans);
        return (forPrograms ? excerpt : excerpt.bound())
                .within(
                        switch (rights) {
                            case WHOLE -> WHOLE;
                            case QUOTATION -> QUOTATION;
                            case LINK -> ONE_LINE;
                        });
    }

    /**
     * The name of a public actor; of anybody else that it is a person, since a pseudonym says nothing to whoever reads a page. Press
     * shows under its outlet alone.
     */
    private Optional<String> who(FieldValues values, Rights rights) {
        Optional<String> author = values.string(CoreFields.AUTHOR);
        boolean hidden = author.filter(name -> !material.names().shown(name).equals(name))
                .isPresent();
        if (hidden) {
            return rights == Rights.LINK
                    ? Optional.empty()
                    : forPrograms
                            ? author.map(material.names()::shown)
                            : Optional.of(wording.say(Quoting.class, "digest.person"));
        }
        return material.names().values(values, CoreFields.AUTHOR_NAME).stream()
                .findFirst()
                .or(() -> author);
    }

    private List<String> where(FieldValues values) {
        return Stream.of(CoreFields.OUTLET, CoreFields.NETWORK)
                .flatMap(field -> values.string(field).map(value -> field.valueLabel(value, wording.locale())).stream())
                .distinct()
                .toList();
    }

    /** The address, unless it carries the account of an author who is hidden: following it would show him. */
    private Optional<URI> link(FieldValues values) {
        return values.string(CoreFields.URL)
                .filter(address -> material.names().address(values, address).equals(address))
                .flatMap(Quoting::uri)
                .filter(Run.Link::mayLead);
    }

    private List<String> beside(Entry entry) {
        FieldValues values = entry.effective();
        List<String> beside = new ArrayList<>();
        for (Field field : List.of(CoreFields.TONE, CoreFields.THEME, CoreFields.PLACE, CoreFields.DEPARTMENT)) {
            List<String> labels = values.strings(field).stream()
                    .map(value -> field(field).valueLabel(value, wording.locale()))
                    .toList();
            if (!labels.isEmpty()) {
                String said = String.join(", ", labels);
                beside.add(
                        field.equals(CoreFields.TONE)
                                ? whose(entry, field.label(wording.locale()) + " " + said)
                                : said);
            }
        }
        return beside;
    }

    /** A tone, and whose word it is where it is not that of the source. */
    private String whose(Entry entry, String tone) {
        return switch (entry.provenance(CoreFields.TONE).orElse(null)) {
            case null -> tone;
            case Provenance.Stated source -> tone;
            case Provenance.Human person -> wording.say(Quoting.class, "digest.tone.judged", tone);
            case Provenance.Machine machine -> wording.say(Quoting.class, "digest.tone.read", tone);
        };
    }

    /** The field as the archive declares it, with the labels that enrichers brought. */
    private Field field(Field core) {
        return material.fields().byKey(core.name()).orElse(core);
    }

    private static Ink tint(FieldValues values) {
        return switch (values.string(CoreFields.TONE).orElse("")) {
            case "negative" -> Ink.NEGATIVE;
            case "positive" -> Ink.POSITIVE;
            case "neutral" -> Ink.NEUTRAL;
            default -> Ink.LINE;
        };
    }

    private static Optional<URI> uri(String address) {
        try {
            return Optional.of(URI.create(address.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Locale> locale(String tag) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag).build());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
