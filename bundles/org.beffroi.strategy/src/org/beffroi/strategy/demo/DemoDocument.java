package org.beffroi.strategy.demo;

import java.time.ZoneId;
import java.util.Locale;
import org.beffroi.core.document.Document;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.result.Drawings;
import org.beffroi.strategy.document.StrategyDocument;
import org.beffroi.strategy.document.section.ShippedSections;
import org.beffroi.strategy.model.Diffusion;

/**
 * The document of the town's strategy, for those who put documents to the proof.
 *
 * @param drawings of its charts
 * @param maker the program that makes it, with its version
 */
public record DemoDocument(Drawings drawings, String maker) {

    /** It, with everything in it. */
    public Document in(Locale locale) {
        return new StrategyDocument(new ShippedSections().all(), drawings, maker, new Guests())
                .of(new DemoStrategy().strategy(), Diffusion.INTERNAL, locale, ZoneId.of("Europe/Paris"));
    }
}
