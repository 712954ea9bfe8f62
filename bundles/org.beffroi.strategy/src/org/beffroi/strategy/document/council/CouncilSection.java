package org.beffroi.strategy.document.council;

import java.time.LocalDate;
import java.util.List;
import org.beffroi.core.document.Part;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.StrategySection;
import org.osgi.service.component.annotations.Component;

/**
 * What a council reads before it decides: twelve to twenty pages, whatever the size of the strategy; what there is no room for is
 * counted, and stands in the annexes. How far indicators are is told on the day of the newest figure.
 */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "council", place = StrategySection.Place.COUNCIL)
public final class CouncilSection implements StrategySection {

    @Override
    public List<Part> parts(Material material) {
        LocalDate day = material.asOf().atZone(material.zone()).toLocalDate();
        List<CouncilChapter> chapters = List.of(
                new EssentialChapter(),
                new GroundChapter(),
                new ObjectivesChapter(day),
                new RoadmapChapter(),
                new MeansChapter(),
                new WhoChapter(),
                new ReachChapter(),
                new DashboardChapter(day),
                new RiskChapter(),
                new DeliberationChapter(),
                new SourcesChapter());
        return chapters.stream()
                .flatMap(chapter -> chapter.parts(material).stream())
                .toList();
    }
}
