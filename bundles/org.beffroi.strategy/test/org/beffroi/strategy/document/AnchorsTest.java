package org.beffroi.strategy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.result.Result;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.document.section.ShippedSections;
import org.beffroi.strategy.model.Diffusion;
import org.junit.jupiter.api.Test;

/** Places by which a document is made anew around what was written into it. */
class AnchorsTest {

    @Test
    void noTwoBlocksHaveTheSame() {
        for (Diffusion audience : Diffusion.values()) {
            Document document = new StrategyDocument(
                            new ShippedSections().all(), new Nothing(), "Beffroi", new Guests())
                    .of(new DemoStrategy().strategy(), audience, Locale.FRENCH, ZoneId.of("Europe/Paris"));
            List<String> anchors = document.parts().stream()
                    .filter(Part.Block.class::isInstance)
                    .map(part -> ((Part.Block) part).anchor())
                    .toList();
            assertThat(anchors).as(audience.getName()).doesNotHaveDuplicates();
        }
    }

    /** Charts that show nothing. */
    private static final class Nothing implements Drawings {
        @Override
        public Drawn draw(Result result, Wishes wishes) {
            return new Drawn(new Picture("Rien", 1, 1, List.of()), List.of(), Optional.empty());
        }
    }
}
