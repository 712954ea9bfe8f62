package org.beffroi.observatory.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.result.Places;
import org.beffroi.core.result.Result;
import org.beffroi.core.territory.Coordinates;
import org.beffroi.core.territory.Outlines;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.observatory.census.BodyProfile;
import org.beffroi.observatory.census.CensusBundle;
import org.beffroi.observatory.census.CensusCount;
import org.beffroi.observatory.census.CensusDocument;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.CensusFindings;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.observatory.census.DefinitionText;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.observatory.census.Presence;

/**
 * The report of a census: a page of findings, a map, tables by size, network, région and département, the method, the limits. The
 * same census and wishes give the same document.
 */
public final class CensusReport {

    private static final String PREFIX = "report.";
    private static final double MAP_WIDTH = 620;
    private static final double MAP_HEIGHT = 340;

    /** Bars lie; their height follows from how many they are. */
    private static final double BARS_HEIGHT = 160;

    /** Fewer known bodies than that make no share that a colour may show on paper. */
    private static final int FEW = 10;

    private final CensusDocument census;
    private final CensusCount count;
    private final Wishes wishes;
    private final CensusFindings findings;
    private final CensusTables tables;
    private final CensusBars bars;
    private final CensusLabels labels;
    private final Ground ground;

    /**
     * How it is to be made.
     *
     * @param language of the report
     * @param zone in which it is dated
     * @param made when it is made
     * @param maker the program, with its version
     */
    public record Wishes(Locale language, ZoneId zone, Instant made, String maker) {}

    /**
     * What its pictures are drawn with.
     *
     * @param outlines of départements, for the points of one of them
     */
    public record Ground(Drawings drawings, Outlines outlines) {}

    public CensusReport(CensusBundle bundle, Territories territories, Ground ground, Wishes wishes) {
        this.census = bundle.document();
        this.count = new CensusCount(bundle.data());
        this.wishes = wishes;
        this.findings = new CensusFindings(census, count);
        this.labels = new CensusLabels(territories);
        this.tables = new CensusTables(count.figures(), labels, wishes.language());
        this.bars = new CensusBars(count.figures(), labels, wishes.language());
        this.ground = ground;
    }

    public Document document() {
        List<Part> parts = new ArrayList<>();
        Optional<Part> map = map();
        findings(parts, map);
        figures(parts, map.isPresent());
        method(parts);
        groups(Grouping.DEPARTEMENT).ifPresent(table -> {
            parts.add(new Part.Heading(1, say("departements")));
            parts.add(table);
        });
        Sentence bodies = DefinitionText.bodies(census.definition());
        String subtitle = say("subtitle", bodies, census.asOf());
        return new Document(
                        say("title", DefinitionText.place(census.definition())),
                        Optional.of(subtitle),
                        wishes.language(),
                        wishes.zone(),
                        parts,
                        wishes.maker(),
                        wishes.made(),
                        say("about", census.source().file(), census.source().asOf()),
                        Optional.empty(),
                        List.of())
                .as(new Document.Book(
                        "census-" + census.definition().name() + "-" + census.asOf(),
                        cover(),
                        say("running", bodies, census.asOf())));
    }

    private List<String> cover() {
        List<String> cover = new ArrayList<>();
        cover.add(say("cover.source", census.source().file(), census.source().asOf()));
        census.source().words().ifPresent(cover::add);
        cover.add(say("cover.reference", census.reference()));
        return cover;
    }

    /** @param map shown there, with bars by size in its place where there is none */
    private void findings(List<Part> parts, Optional<Part> map) {
        parts.add(new Part.Heading(1, say("findings")));
        key(CensusMeasure.PRESENT, "key.all").ifPresent(parts::add);
        key(CensusMeasure.PRESENT_WITH_WEBSITE, "key.site").ifPresent(parts::add);
        key(CensusMeasure.SINGLE, "key.single").ifPresent(parts::add);
        map.ifPresent(parts::add);
        parts.add(new Part.Heading(2, say("quote")));
        findings.found().forEach(sentence -> parts.add(Part.Paragraph.of(sentence.in(wishes.language()))));
        if (map.isEmpty()) {
            parts.add(Part.Paragraph.of(noMap()));
            strata().ifPresent(parts::add);
        }
        parts.add(new Part.PageBreak());
    }

    private Optional<Part> strata() {
        return bars.strata(FEW).map(series -> drawn(series, BARS_HEIGHT, "bars.caption.stratum"));
    }

    /** Where they are: shares by département, or the bodies themselves of the only one. */
    private Optional<Part> map() {
        CensusMap map = new CensusMap(count.figures(), labels, wishes.language());
        Optional<Places> places = map.places(FEW);
        if (places.filter(all -> all.places().size() > 1).isPresent()) {
            return places.map(all -> drawn(all, MAP_HEIGHT, "map.caption"));
        }
        List<CensusFigure> departements = count.figures().stream()
                .filter(figure -> figure.grouping() == Grouping.DEPARTEMENT)
                .filter(figure -> figure.measure() == CensusMeasure.PRESENT)
                .toList();
        return departements.size() == 1 ? points(departements.getFirst()) : Optional.empty();
    }

    /** Why there is no map. */
    private String noMap() {
        long departements = count.figures().stream()
                .filter(figure -> figure.grouping() == Grouping.DEPARTEMENT)
                .filter(figure -> figure.measure() == CensusMeasure.PRESENT)
                .count();
        boolean leaning =
                count.figure(CensusMeasure.PRESENT, Optional.empty()).span().leaning();
        String why = departements == 0 ? "nowhere" : departements == 1 ? "place" : leaning ? "leaning" : "few";
        return say("map.none." + why, DefinitionText.bodies(census.definition()), FEW);
    }

    private Optional<Part> points(CensusFigure departement) {
        List<PresenceMap.Body> bodies = new ArrayList<>();
        for (Presence state : Presence.values()) {
            for (BodyProfile profile : count.behind(departement, Optional.of(state))) {
                String name = profile.body().name();
                bodies.add(new PresenceMap.Body(name, state, place(profile), name));
            }
        }
        PresenceMap drawn = PresenceMap.of(
                bodies,
                departement.group(),
                say("points.title", departement.count(), departement.known()),
                ground.outlines(),
                (int) MAP_WIDTH,
                (int) MAP_HEIGHT);
        return drawn.bodies().isEmpty()
                ? Optional.empty()
                : Optional.of(new Part.PicturePart(
                        Optional.of(say(
                                "points.caption", bodies.size() - drawn.bodies().size())),
                        drawn.drawn().picture()));
    }

    private Optional<Coordinates> place(BodyProfile profile) {
        BodyKey key = profile.body().key();
        return profile.body()
                .place()
                .or(() -> labels.territories().byCode(key.kind(), key.code()).flatMap(Territory::coordinates));
    }

    private Optional<Part> key(CensusMeasure measure, String key) {
        CensusFigure figure = count.figure(measure, Optional.empty());
        boolean ofSome = measure == CensusMeasure.SINGLE
                && !census.definition().networks().isEmpty();
        if (!figure.isSayable() || ofSome) {
            return Optional.empty();
        }
        Wording words = new Wording(wishes.language());
        boolean partly = measure != CensusMeasure.SINGLE && figure.unknown() > 0;
        String meaning = say(
                partly ? key + ".known" : key,
                DefinitionText.bodies(census.definition()),
                figure.count(),
                figure.known(),
                DefinitionText.place(census.definition()));
        boolean sure = figure.unknown() == 0 && !figure.sampled();
        String bounded = figure.bounds()
                .filter(bounds -> !sure)
                .map(bounds -> say("key.bounded", meaning, words.percent(bounds.low()), words.percent(bounds.high())))
                .orElse(meaning);
        return Optional.of(
                new Part.KeyFigure(say("percent", words.percent(figure.number().orElseThrow())), Run.words(bounded)));
    }

    /** @param withBars whether what is by size is drawn here, above its table */
    private void figures(List<Part> parts, boolean withBars) {
        parts.add(new Part.Heading(1, say("figures")));
        for (Grouping grouping : List.of(Grouping.KIND, Grouping.STRATUM, Grouping.REGION)) {
            groups(grouping).ifPresent(table -> {
                parts.add(new Part.Heading(2, say("by." + grouping.key())));
                if (withBars && grouping == Grouping.STRATUM) {
                    strata().ifPresent(parts::add);
                }
                parts.add(table);
            });
        }
        tables.networks().ifPresent(table -> {
            parts.add(new Part.Heading(2, say("by.network")));
            bars.networks()
                    .map(series -> drawn(series, BARS_HEIGHT, "bars.caption.network"))
                    .ifPresent(parts::add);
            parts.add(table);
        });
    }

    private Part drawn(Result result, double height, String caption) {
        Drawings.Wishes size = Drawings.Wishes.of(MAP_WIDTH, height, wishes.language(), wishes.zone());
        return new Part.PicturePart(
                Optional.of(say(caption)), ground.drawings().draw(result, size).picture());
    }

    /** The table of some groups; empty where there is only one. */
    private Optional<Part> groups(Grouping grouping) {
        return tables.by(grouping)
                .filter(table -> table.rows().size() > 1)
                .map(table -> new Part.TablePart(table.title(), table.columns(), table.cells()));
    }

    private void method(List<Part> parts) {
        parts.add(new Part.Heading(1, say("method")));
        DefinitionText.of(census.definition(), census.asOf())
                .forEach(sentence -> parts.add(Part.Paragraph.of(sentence.in(wishes.language()))));
        parts.add(new Part.Heading(2, say("records")));
        parts.add(tables.fates(census.source()));
        parts.add(new Part.Heading(2, say("limits")));
        List<List<Run>> limits = new ArrayList<>();
        findings.coverage().forEach(sentence -> limits.add(Run.words(sentence.in(wishes.language()))));
        for (String key : Arrays.asList("limit.declared", "limit.bounds", "limit.rank", "limit.shared")) {
            limits.add(Run.words(say(key)));
        }
        parts.add(new Part.ItemList(false, limits));
        parts.add(new Part.Heading(2, say("again")));
        parts.add(Part.Paragraph.of(say("again.how", census.source().sha256())));
    }

    private String say(String key, Object... arguments) {
        return DefinitionText.agreeing(census.definition(), CensusReport.class, PREFIX + key, arguments)
                .in(wishes.language());
    }
}
