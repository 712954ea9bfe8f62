package org.beffroi.strategy.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.bad.BadSection;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.document.Document;
import org.beffroi.core.guest.Guests;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.document.section.ShippedSections;
import org.beffroi.strategy.model.Diffusion;
import org.junit.jupiter.api.Test;

class GuestSectionTest {

    private final Guests guests = new Guests();

    private Document made(List<StrategySection> sections) {
        return new StrategyDocument(sections, new PublishingTest.Nothing(), "Beffroi", guests)
                .of(new DemoStrategy().strategy(), Diffusion.PUBLIC, Locale.FRENCH, ZoneId.of("Europe/Paris"));
    }

    @Test
    void a_section_of_a_plug_in_that_fails_is_named_and_the_document_made_without_it() {
        List<StrategySection> all = new ArrayList<>(new ShippedSections().all());
        Document whole = made(all);
        all.add(new BadSection());
        assertThat(made(all).parts()).hasSameSizeAs(whole.parts());
        assertThat(guests.told()).hasSize(1);
        assertThat(guests.told().getFirst().in(Locale.FRENCH))
                .contains("com.example.bad", "« bad »".replace(' ', '\u202f'), "out of ink");
    }
}
