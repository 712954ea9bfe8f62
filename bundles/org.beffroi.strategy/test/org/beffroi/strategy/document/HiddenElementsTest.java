package org.beffroi.strategy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.beffroi.core.document.Document;
import org.beffroi.core.guest.Guests;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.document.section.ShippedSections;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.Territory;

/** What a reader may not see is in nothing that is made for him: not its name, not what lies in it, wherever something refers to it. */
class HiddenElementsTest {

    private static final String MARK = "CACHÉ";
    private static final double SHARE = 0.15;

    @Property(tries = 25)
    void the_names_of_what_is_hidden_and_of_all_within_are_in_no_product(@ForAll long seed) {
        Strategy strategy = new DemoStrategy().strategy();
        hide(strategy, new Random(seed));
        for (Diffusion reader : List.of(Diffusion.PUBLIC, Diffusion.ELECTED)) {
            for (Product product : Product.values()) {
                Document made = new StrategyDocument(
                                new ShippedSections().all(), new PublishingTest.Nothing(), "essai", new Guests())
                        .of(strategy, product, reader, Locale.FRENCH, ZoneId.of("Europe/Paris"));
                assertThat(made.toString()).as("%s for %s", product, reader).doesNotContain(MARK);
            }
        }
    }

    private static void hide(Strategy strategy, Random random) {
        List<Element> all = new ArrayList<>();
        strategy.eAllContents().forEachRemaining(one -> {
            if (one instanceof Element element && !(one instanceof Territory)) {
                all.add(element);
            }
        });
        all.stream().filter(one -> random.nextDouble() < SHARE).forEach(one -> {
            one.setDiffusion(Diffusion.INTERNAL);
            mark(one);
            one.eAllContents().forEachRemaining(within -> {
                if (within instanceof Element element) {
                    mark(element);
                }
            });
        });
    }

    private static void mark(Element element) {
        element.setName(MARK + element.getKey());
        element.setDescription(MARK);
    }
}
