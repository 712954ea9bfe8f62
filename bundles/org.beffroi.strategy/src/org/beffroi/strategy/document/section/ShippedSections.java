package org.beffroi.strategy.document.section;

import java.util.List;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.document.council.DashboardChapter;
import org.beffroi.strategy.document.council.DeckSection;
import org.beffroi.strategy.document.council.DeliberationChapter;
import org.beffroi.strategy.document.council.EssentialChapter;
import org.beffroi.strategy.document.council.GroundChapter;
import org.beffroi.strategy.document.council.MeansChapter;
import org.beffroi.strategy.document.council.ObjectivesChapter;
import org.beffroi.strategy.document.council.PosterSection;
import org.beffroi.strategy.document.council.ReachChapter;
import org.beffroi.strategy.document.council.RiskChapter;
import org.beffroi.strategy.document.council.RoadmapChapter;
import org.beffroi.strategy.document.council.SourcesChapter;
import org.beffroi.strategy.document.council.WhoChapter;

/** The sections that Beffroi ships, for those who make documents where no services are. */
public record ShippedSections() {

    /** All of them, in no order. */
    public List<StrategySection> all() {
        return List.of(
                new ActionsSection(),
                new AppendicesSection(),
                new AskedSection(),
                new AudiencesSection(),
                new ChannelsSection(),
                new ChartersSection(),
                new ComplementaritySection(),
                new EssentialChapter(),
                new GroundChapter(),
                new ObjectivesChapter(),
                new RoadmapChapter(),
                new MeansChapter(),
                new WhoChapter(),
                new ReachChapter(),
                new DashboardChapter(),
                new RiskChapter(),
                new DeliberationChapter(),
                new SourcesChapter(),
                new DeckSection(),
                new PosterSection(),
                new DiagnosisSection(),
                new EditorialSection(),
                new IndicatorsSection(),
                new MeansSection(),
                new MessagesSection(),
                new ObjectivesSection(),
                new OrganisationSection(),
                new ParticipationSection(),
                new RisksSection(),
                new SheetsSection(),
                new TerritorySection());
    }
}
