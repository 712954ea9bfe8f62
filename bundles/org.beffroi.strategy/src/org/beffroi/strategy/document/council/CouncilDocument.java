package org.beffroi.strategy.document.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.beffroi.core.document.Part;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;

/**
 * What a council reads before it decides: twelve to twenty pages, whatever the size of the strategy; what there is no room for is
 * counted, and stands in the annexes.
 *
 * @param material the strategy and its reader
 * @param figures of when its newest figure is; on that day it is told how far indicators are, so that the same strategy gives the same
 *     document on any day
 */
public record CouncilDocument(Material material, Instant figures) {

    private static final int DEPTH = 2;

    public CouncilDocument {
        Objects.requireNonNull(material);
        Objects.requireNonNull(figures);
    }

    /** Its parts, in the order in which they are read. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Block.of(
                Anchors.of("contents"),
                new Part.PageBreak(),
                new Part.Contents(material.say("document.contents"), DEPTH)));
        LocalDate day = figures.atZone(material.zone()).toLocalDate();
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
        chapters.forEach(chapter -> parts.addAll(chapter.parts(material)));
        return parts;
    }
}
