package com.example.bad;

import java.util.List;
import org.beffroi.core.document.Part;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.StrategySection;

/** A section of somebody else that never gets written. */
@StrategySection.Info(id = "bad", place = StrategySection.Place.SHEETS)
public final class BadSection implements StrategySection {

    @Override
    public List<Part> parts(Material material) {
        throw new IllegalStateException("out of ink");
    }
}
