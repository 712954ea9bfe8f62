package org.beffroi.strategy.document.section;

import java.util.List;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.document.council.CouncilSection;
import org.beffroi.strategy.document.council.DeckSection;

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
                new CouncilSection(),
                new DeckSection(),
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
