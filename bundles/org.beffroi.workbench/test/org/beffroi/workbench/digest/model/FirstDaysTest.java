package org.beffroi.workbench.digest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.beffroi.core.digest.Digest;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A digest is made of days in which something was said. */
class FirstDaysTest {

    @TempDir
    Path folder;

    private FakeDossier later() {
        return new FakeDossier(folder) {
            @Override
            public LocalDate today() {
                return FakeDossier.TODAY.plusMonths(9);
            }
        };
    }

    private static String of(FakeDossier dossier, String name) {
        return new FirstDays(dossier).of(name);
    }

    @Test
    void of_what_goes_on_a_digest_is_of_the_usual_days_or_those_that_its_name_announces() {
        FakeDossier now = new FakeDossier(folder).with(3, "cantine");
        assertThat(of(now, "Revue de presse")).isEqualTo(Digest.USUAL_PERIOD);
        assertThat(of(now, "Revue du matin")).isEqualTo("1j");
        assertThat(of(now, "Revue de février")).isEqualTo("2025-02-01..2025-02-28");
    }

    @Test
    void of_an_export_of_long_ago_it_is_of_as_many_days_until_somebody_spoke() {
        FakeDossier old = later().with(3, "cantine");
        assertThat(of(old, "Revue de presse")).isEqualTo("2025-03-25..2025-03-31");
        assertThat(of(old, "Revue du matin")).as("since the day before").isEqualTo("2025-03-30..2025-03-31");
        assertThat(of(old, "Revue de novembre"))
                .as("the last November in which somebody may have spoken")
                .isEqualTo("2024-11-01..2024-11-30");
    }

    @Test
    void of_nothing_it_is_of_the_usual_days() {
        assertThat(of(later(), "Revue de presse")).isEqualTo(Digest.USUAL_PERIOD);
    }
}
