package org.beffroi.workbench.listen.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Pseudonyms;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.ChipLabels;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.Refinement.Chip;
import org.beffroi.core.query.Wildcards;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.batch.BatchWords;
import org.beffroi.workbench.period.model.PeriodText;

/** Reads the values of fields and their counts, and says them as people do. Called by workers. */
record FacetReader(Pseudonyms names, Language language, Days days) {

    private static final int VALUES = 200;

    /** What people narrow by first comes first; other fields follow in the order of the catalogue. */
    private static final List<String> FIRST = Stream.of(
                    CoreFields.NETWORK,
                    CoreFields.TONE,
                    CoreFields.STANCE,
                    CoreFields.MODERATION,
                    CoreFields.THEME,
                    CoreFields.PLACE,
                    CoreFields.DEPARTMENT,
                    CoreFields.STATUS,
                    CoreFields.TAG,
                    CoreFields.TYPE,
                    CoreFields.OUTLET,
                    CoreFields.AUTHOR)
            .map(Field::name)
            .toList();

    /** The fields that have facets, in the order in which they are shown. */
    List<Field> fields(Fields all) {
        List<Field> counted = new ArrayList<>(all.all().stream()
                .filter(field -> field.facet() != Field.Facet.NONE)
                .toList());
        // By name: an enricher's field may have a vocabulary that the core's has not.
        counted.sort(Comparator.comparingInt(
                field -> FIRST.contains(field.name()) ? FIRST.indexOf(field.name()) : FIRST.size()));
        return counted;
    }

    /** What was read in that order, without the fields that have no value. */
    List<FacetView> inOrder(List<FacetView> read, Fields all) {
        List<Field> places = fields(all);
        return read.stream()
                .filter(facet -> !facet.counted() || !facet.values().isEmpty())
                .sorted(Comparator.comparingInt(facet -> places.indexOf(facet.field())))
                .toList();
    }

    /** A field with many values that nobody asked to count yet. */
    FacetView waiting(Field field) {
        return new FacetView(field, heading(field), List.of(), 0, false);
    }

    /** Counts fields side by side and hands them over together: counts of two searches never stand in one panel. */
    void ask(Questions questions, SharedSnapshot at, Target target, Cancel cancel, Consumer<List<FacetView>> then) {
        List<Field> all = fields(target.fields());
        List<Field> counted = all.stream()
                .filter(field ->
                        field.facet() == Field.Facet.SMALL || target.asked().contains(field))
                .toList();
        List<FacetView> arrived = new ArrayList<>(all.stream()
                .filter(field -> !counted.contains(field))
                .map(this::waiting)
                .toList());
        for (Field field : counted) {
            questions.ask(cancel, () -> at.ask(now -> read(now, target.of(), field, cancel)), facet -> {
                arrived.add(facet);
                if (arrived.size() == all.size()) {
                    then.accept(inOrder(arrived, target.fields()));
                }
            });
        }
    }

    /**
     * What is counted.
     *
     * @param of the search
     * @param fields those of the archive
     * @param asked fields of many values that are counted all the same
     */
    record Target(RefinedQuery of, Fields fields, Set<Field> asked) {}

    /** The values of a field; its own narrowing does not count, and chosen values are always there. */
    FacetView read(Snapshot snapshot, RefinedQuery refined, Field field, Cancel cancel) {
        FacetCounts counts = snapshot.facet(refined.withoutField(field).whole(), field, VALUES, cancel);
        List<String> chosen = refined.chosen(field);
        List<FacetView.Value> values = new ArrayList<>();
        for (FacetCounts.Count count : counts.counts()) {
            values.add(new FacetView.Value(
                    count.value(),
                    label(field, count.value()),
                    count.mentions(),
                    refined.isChosen(field, count.value())));
        }
        // « À-modérer:* » chooses no value: that the field has one is what its chip says.
        for (String value : chosen.stream()
                .filter(one -> !one.equals("*"))
                .map(Wildcards::fixed)
                .toList()) {
            if (values.stream().noneMatch(known -> RefinedQuery.same(known.value(), value))) {
                values.add(new FacetView.Value(value, label(field, value), 0, true));
            }
        }
        return new FacetView(field, heading(field), values, Math.max(counts.values(), values.size()), true);
    }

    /**
     * What chips say: {@code Réseau : Facebook ou Presse}, {@code Du 3 au 9 mars 2025}, {@code Import du 4 mars, 12 mentions};
     * people under the names that may show.
     *
     * @param count how many mentions a part of the query has
     */
    List<Screen.ChipView> chips(RefinedQuery refined, Fields fields, ToLongFunction<Query> count) {
        return refined.chips().stream()
                .map(chip -> new Screen.ChipView(chip, Language.capital(text(chip, fields, count))))
                .toList();
    }

    private String text(Chip chip, Fields fields, ToLongFunction<Query> count) {
        boolean published = chip.field().equals(CoreFields.PUBLISHED.name());
        if (published && chip.part() instanceof Query.Period period) {
            return new PeriodText(language).label(period);
        }
        boolean plain = !chip.excluded()
                && !chip.values().isEmpty()
                && chip.values().stream().noneMatch(Wildcards::any);
        if (!plain) {
            return language.say(new ChipLabels(fields).of(chip));
        }
        return chip.field().equals(CoreFields.BATCH.name())
                ? batch(chip, count).orElseGet(() -> pair(chip, fields))
                : pair(chip, fields);
    }

    private Optional<String> batch(Chip chip, ToLongFunction<Query> count) {
        List<String> batches = chip.values().stream().map(Wildcards::fixed).toList();
        return new BatchWords(language, days).of(batches, count.applyAsLong(chip.part()));
    }

    private String pair(Chip chip, Fields fields) {
        Field field = fields.byKey(chip.field()).orElseThrow();
        String chosen = chip.values().stream()
                .map(value -> label(field, Wildcards.fixed(value)))
                .collect(Collectors.joining(" " + language.text("or") + " "));
        return language.text("chip", heading(field), chosen);
    }

    /** The name of a field, with a capital. */
    String heading(Field field) {
        return language.name(field);
    }

    /** A value as people read it. */
    String label(Field field, String value) {
        if (field.personal()) {
            return language.person(names.shown(value));
        }
        if (field.equals(CoreFields.LANGUAGE)) {
            String named = field.valueLabel(value, language.locale());
            return Language.capital(
                    named.equals(value) ? Locale.of(value).getDisplayLanguage(language.locale()) : named);
        }
        if (field.type() == FieldType.FLAG) {
            return language.text(value.equals("true") ? "flag.yes" : "flag.no");
        }
        return Language.capital(field.valueLabel(value, language.locale()));
    }
}
