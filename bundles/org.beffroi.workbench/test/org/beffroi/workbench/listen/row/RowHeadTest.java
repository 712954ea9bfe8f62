package org.beffroi.workbench.listen.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowHeadTest {

    private static final String WHEN = "15 avril 2024, 09:00";

    private static RowHead fitted(String who, String where, int room) {
        return new RowHead(who, where, WHEN).fitted(room, String::length);
    }

    private static String line(RowHead head) {
        return head.who() + head.rest();
    }

    @Test
    void whatHasRoomIsSaidWhole() {
        assertThat(line(fitted("Yvon R.", "Facebook", 60))).isEqualTo("Yvon R. · Facebook · " + WHEN);
        assertThat(line(fitted("", "Facebook", 60))).isEqualTo("Facebook · " + WHEN);
        assertThat(line(fitted("Yvon R.", "", 60))).isEqualTo("Yvon R. · " + WHEN);
        assertThat(line(fitted("", "", 60))).isEqualTo(WHEN);
    }

    @Test
    void theNameGivesWayToTheDate() {
        String shown = line(fitted("Ville de Sonneval-sur-Lirelle", "Facebook", 50));
        assertThat(shown).startsWith("Ville de").contains("…").endsWith(" · Facebook · " + WHEN);
        assertThat(shown.length()).isLessThanOrEqualTo(50);
    }

    @Test
    void thenTheNetworkDoes() {
        for (int room = 26; room < 80; room++) {
            String shown = line(fitted("Ville de Sonneval-sur-Lirelle", "Un réseau au nom très long", room));
            assertThat(shown).as("in " + room).endsWith(WHEN);
            assertThat(shown.length()).isLessThanOrEqualTo(room);
        }
    }
}
