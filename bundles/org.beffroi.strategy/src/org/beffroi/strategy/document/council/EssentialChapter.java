package org.beffroi.strategy.document.council;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Part.Card;
import org.beffroi.core.document.Run;
import org.beffroi.core.picture.Ink;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.FirstObjectives;
import org.beffroi.strategy.document.FoundLines;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.MeansSums;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.Rich;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.element.ShortText;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.BudgetKind;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** The strategy on a page: what is asked, four figures, what was found, what is proposed. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "council.essential", place = StrategySection.Place.COUNCIL, rank = 1)
public final class EssentialChapter extends CouncilChapter {

    private static final int FINDINGS = 3;
    private static final int LONGEST = 310;
    private static final int LONGEST_EVIDENCE = 280;

    @Override
    void write(Material material, Pages pages) {
        Strategy strategy = material.strategy();
        List<Part> asked = new ArrayList<>();
        String status = strategy.getStatus().getName().toLowerCase(Locale.ROOT);
        asked.add(new Part.Paragraph(List.of(new Run.Strong(material.say("note.asked." + status)))));
        String why = ShortText.sentences(
                Rich.line(strategy.getDescription()).stream().map(Run::text).collect(Collectors.joining()), LONGEST);
        if (!why.isBlank()) {
            asked.add(Part.Paragraph.of(why));
        }
        pages.block(Anchors.of("council_asked"), asked);
        pages.block(Anchors.of("council_figures"), new Part.Cards(4, figures(material)));
        heading(pages, material, "found");
        List<List<Run>> found = new FoundLines(material).first(FINDINGS, LONGEST_EVIDENCE);
        pages.block(
                Anchors.of("council_found"),
                found.isEmpty()
                        ? Part.Paragraph.of(material.say("note.findings.missing"))
                        : new Part.ItemList(true, found));
        heading(pages, material, "proposed");
        List<Objective> first = new FirstObjectives(material).all();
        if (first.isEmpty()) {
            pages.block(Anchors.of("council_proposed"), Part.Paragraph.of(material.say("note.objectives.missing")));
        } else {
            new FirstObjectives(material)
                    .table(
                            pages,
                            Anchors.of("council_proposed"),
                            first.stream().limit(ObjectivesChapter.MOST).toList());
        }
    }

    private static List<Card> figures(Material material) {
        List<Card> cards = new ArrayList<>();
        Strategy strategy = material.strategy();
        int objectives = material.shown(strategy.getObjectives()).size();
        int indicators = (int) material.shown(strategy.getObjectives()).stream()
                .flatMap(objective -> material.shown(objective.getIndicators()).stream())
                .count();
        cards.add(card(
                material,
                "objectives",
                material.number(objectives),
                material.say("council.card.indicators", indicators)));
        int actions = material.shown(strategy.getActions()).size();
        long begun = material.shown(strategy.getActions()).stream()
                .filter(action -> action.getState() == ActionState.RUNNING || action.getState() == ActionState.DONE)
                .count();
        cards.add(card(material, "actions", material.number(actions), material.say("council.card.begun", begun)));
        MeansSums sums = new MeansSums(material);
        cards.add(card(
                material,
                "budget",
                sums.whole().map(material::money).orElse("?"),
                sums.whole().isEmpty() ? material.say("council.card.unsaid") : years(material, sums)));
        cards.add(card(
                material,
                "posts",
                sums.postsNow().map(material::number).orElse("?"),
                sums.postsNow().isEmpty() ? material.say("council.card.unsaid") : posts(material)));
        return cards;
    }

    private static Card card(Material material, String key, String figure, String line) {
        return new Card(material.say("council.card." + key), figure, List.of(Run.words(line)), Ink.ACCENT);
    }

    private static String posts(Material material) {
        PostsAsked asked = new PostsAsked(material);
        if (asked.all().isEmpty()) {
            return material.say("council.card.posts.same");
        }
        return asked.priced().signum() == 0
                ? material.say("council.card.posts.unpriced", material.number(asked.sum()), "", asked.sum())
                : material.say(
                        "council.card.posts.priced",
                        material.number(asked.sum()),
                        material.number(asked.priced()),
                        asked.sum());
    }

    private static String years(Material material, MeansSums sums) {
        BigDecimal once = sums.byKind().getOrDefault(BudgetKind.INVESTMENT, BigDecimal.ZERO);
        String span = new MoneyPages(material).span();
        String said = once.signum() == 0 ? span : material.say("council.card.investment", span, material.money(once));
        List<Integer> without = new MoneyPages(material).without();
        return without.isEmpty()
                ? said
                : material.say(
                        "council.card.without",
                        said,
                        Listing.of(without.stream().map(String::valueOf).toList(), material));
    }
}
