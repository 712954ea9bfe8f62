package org.beffroi.strategy.document.council;

import java.util.List;
import org.beffroi.core.document.Part;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.StrategySection;
import org.osgi.service.component.annotations.Component;

/** What is shown to a council while somebody speaks. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "deck", place = StrategySection.Place.DECK)
public final class DeckSection implements StrategySection {

    @Override
    public List<Part> parts(Material material) {
        return new CouncilDeck(material).parts();
    }
}
