package org.beffroi.strategy.document.council;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.FoundLines;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.MeansSums;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.model.Charter;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Organisation;
import org.beffroi.strategy.model.Status;
import org.beffroi.strategy.model.Territory;
import org.beffroi.strategy.model.TerritoryKind;
import org.osgi.service.component.annotations.Component;

/**
 * A draft of the deliberation by which the assembly adopts the strategy: what it has seen, what it considers, what it decides. Blanks
 * stand where only the body knows. The articles by which an assembly settles the affairs of its body are those of the general code of
 * local authorities for its kind; a jurist is asked to check them.
 */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "council.deliberation", place = StrategySection.Place.COUNCIL, rank = 10)
public final class DeliberationChapter extends CouncilChapter {

    /** Room in which it is only asked whether anything was found, in letters. */
    private static final int LEAST = 90;

    @Override
    void write(Material material, Pages pages) {
        if (material.strategy().getStatus() == Status.ADOPTED) {
            return;
        }
        Territory territory = material.strategy().getTerritory();
        String body =
                material.name(territory).isEmpty() ? material.say("council.blank.body") : material.name(territory);
        TerritoryKind kind = territory == null ? TerritoryKind.OTHER : territory.getKind();
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Paragraph.of(material.say("council.deliberation.assembly." + kind.getName(), body)));
        parts.add(Part.Paragraph.of(material.say("council.deliberation.seen." + kind.getName())));
        if (!new FoundLines(material).facts(1, LEAST).isEmpty()) {
            parts.add(Part.Paragraph.of(material.say("council.deliberation.found")));
        }
        parts.add(Part.Paragraph.of(material.say("council.deliberation.why")));
        parts.add(new Part.Paragraph(List.of(new Run.Strong(material.say("council.deliberation.decides")))));
        parts.add(new Part.ItemList(true, decisions(material, kind)));
        pages.block(Anchors.of("council_deliberation_text"), parts);
        // Whoever votes reads a text that was checked; those who prepare it are told to have it checked.
        if (material.audience() == Diffusion.INTERNAL) {
            pages.block(
                    Anchors.of("council_deliberation_check"), Part.Note.of(material.say("council.deliberation.check")));
        }
    }

    private static List<List<Run>> decisions(Material material, TerritoryKind kind) {
        List<List<Run>> decisions = new ArrayList<>();
        String years =
                material.strategy().getFrom() == null || material.strategy().getUntil() == null
                        ? material.say("council.blank.years")
                        : material.say(
                                "document.years",
                                String.valueOf(material.strategy().getFrom().getYear()),
                                String.valueOf(material.strategy().getUntil().getYear()));
        decisions.add(
                Run.words(material.say("council.deliberation.adopts", material.heading(material.strategy()), years)));
        List<Charter> charters = material.shown(material.strategy().getCharters()).stream()
                .filter(charter -> charter.getAdoptedOn() == null)
                .toList();
        if (!charters.isEmpty()) {
            decisions.add(Run.words(material.say(
                    "council.deliberation.charters",
                    charters.size(),
                    Listing.of(charters.stream().map(material::heading).toList(), material))));
        }
        PostsAsked posts = new PostsAsked(material);
        Optional<String> budget = new MeansSums(material).whole().map(material::money);
        budget.ifPresent(sum -> decisions.add(Run.words(cost(sum, posts, material))));
        if (!posts.all().isEmpty()) {
            decisions.add(Run.words(material.say(
                    "council.deliberation.posts", material.number(posts.sum()), posts.sum(), posts.names())));
        }
        decisions.add(Run.words(material.say("council.deliberation.reports", reports(material))));
        decisions.add(Run.words(material.say("council.deliberation.executes." + kind.getName())));
        return decisions;
    }

    /** The cost, with what it does not hold yet: posts that are asked for, and years, without a sum. */
    private static String cost(String sum, PostsAsked posts, Material material) {
        MoneyPages money = new MoneyPages(material);
        List<String> lacking = new ArrayList<>();
        BigDecimal unpaid = posts.sum().subtract(posts.priced());
        if (unpaid.signum() > 0) {
            lacking.add(material.say("council.deliberation.lacks.posts", material.number(unpaid), unpaid));
        }
        List<String> years = money.without().stream().map(String::valueOf).toList();
        if (!years.isEmpty()) {
            lacking.add(material.say("council.deliberation.lacks.years", years.size(), Listing.of(years, material)));
        }
        return lacking.isEmpty()
                ? material.say("council.deliberation.budget", sum, money.span())
                : material.say("council.deliberation.budget.part", sum, money.span(), Listing.of(lacking, material));
    }

    /** How often the assembly is told how it goes; where nobody said so, once a year. */
    private static String reports(Material material) {
        Organisation organisation = material.strategy().getOrganisation();
        return organisation == null || organisation.getReportTimes() == null
                ? material.say("cadence.YEAR", 1)
                : material.say("cadence." + organisation.getReportEvery().getName(), organisation.getReportTimes());
    }
}
