package org.beffroi.workbench.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultZoneTest {

    @ParameterizedTest
    @CsvSource({
        "UTC, Europe/Paris",
        "Z, Europe/Paris",
        "GMT, Europe/Paris",
        "+02:00, Europe/Paris",
        "Etc/UTC, Europe/Paris",
        "Indian/Reunion, Indian/Reunion",
        "America/Martinique, America/Martinique",
        "Europe/Brussels, Europe/Brussels"
    })
    void a_machine_in_universal_time_says_nothing_of_where_people_live(String machine, String zone) {
        assertThat(DefaultZone.of(ZoneId.of(machine))).isEqualTo(ZoneId.of(zone));
    }
}
