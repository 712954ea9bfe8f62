package org.beffroi.strategy.document.council;

import java.util.Comparator;
import java.util.List;
import org.beffroi.core.document.Part;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.FirstObjectives;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.element.Numbering;
import org.beffroi.strategy.model.Objective;
import org.osgi.service.component.annotations.Component;

/** The first objectives, a page each; the others in a card each, for their pages are in the annexes. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "council.objectives", place = StrategySection.Place.COUNCIL, rank = 3)
public final class ObjectivesChapter extends CouncilChapter {

    /** Objectives that have a page: five is what a body can hold at once, and what the path asks for at most. */
    static final int MOST = 5;

    /** Objectives of which a card has room after them. */
    private static final int OTHERS = 12;

    @Override
    void write(Material material, Pages pages) {
        List<Objective> all = new FirstObjectives(material).all();
        List<Objective> first = all.stream().limit(MOST).toList();
        if (all.size() > MOST) {
            pages.block(
                    Anchors.of("council_objectives_why"), Part.Paragraph.of(material.say(why(all), all.size(), MOST)));
        }
        for (int i = 0; i < first.size(); i++) {
            List<Part> parts = new ObjectivePage(material, first.get(i), day(material)).parts(i > 0);
            pages.all(parts);
        }
        if (all.size() > MOST) {
            others(all, material, pages);
        }
    }

    /** Why those stand first, as a key: their priority, as far as it tells them from the others. */
    private static String why(List<Objective> all) {
        int last = all.get(MOST - 1).getPriority();
        int next = all.get(MOST).getPriority();
        if (all.getFirst().getPriority() == 0) {
            return "council.first.order";
        }
        boolean isOnlyFirst = last == all.getFirst().getPriority() && next != last;
        return isOnlyFirst ? "council.first.priority" : "council.first.ranked";
    }

    private static void others(List<Objective> all, Material material, Pages pages) {
        List<Objective> others = all.stream()
                .skip(MOST)
                .limit(OTHERS)
                .sorted(Comparator.comparingInt(Numbering::of))
                .toList();
        pages.block(
                Anchors.of("council_others"),
                List.of(new Part.PageBreak(), new Part.Heading(2, material.say("council.others"))));
        pages.block(
                Anchors.of("council_others_cards"),
                new Part.Cards(
                        2,
                        others.stream()
                                .map(one -> new OtherObjective(material, one).card())
                                .toList()));
        more(pages, material, "objectives", all.size(), MOST + others.size());
    }
}
