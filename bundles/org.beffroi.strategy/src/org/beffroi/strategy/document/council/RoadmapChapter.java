package org.beffroi.strategy.document.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.document.Part;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.StrategySection;
import org.osgi.service.component.annotations.Component;

/** The roadmap on a page, axis by axis and quarter by quarter. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "council.roadmap", place = StrategySection.Place.COUNCIL, rank = 4)
public final class RoadmapChapter extends CouncilChapter {

    @Override
    void write(Material material, Pages pages) {
        Optional<RoadmapChart.Drawn> drawn = new RoadmapChart(material).drawn();
        if (drawn.isEmpty()) {
            pages.block(Anchors.of("council_roadmap_none"), Part.Paragraph.of(material.say("note.roadmap.missing")));
            return;
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.PicturePart(
                Optional.of(material.say("council.roadmap.caption")),
                drawn.get().picture()));
        int left = drawn.get().left();
        if (left > 0) {
            parts.add(Part.Note.of(material.say("council.more.roadmap", left)));
        }
        pages.block(Anchors.of("council_roadmap_chart"), parts);
    }
}
