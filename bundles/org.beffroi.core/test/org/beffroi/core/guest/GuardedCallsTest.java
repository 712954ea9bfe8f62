package org.beffroi.core.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.bad.BadWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.edition.Guarded;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.result.TableWriter;
import org.junit.jupiter.api.Test;

class GuardedCallsTest {

    private static final TableWriter.Sheet SHEET =
            new TableWriter.Sheet("Essai", List.of(), ZoneOffset.UTC, Locale.FRENCH, 0);

    private final Guests guests = new Guests();

    private TableWriter guarded(TableWriter writer) {
        return (TableWriter) guests.guarded(
                List.of(TableWriter.class), writer, TableWriter.info(writer).id());
    }

    @Test
    void whatWorksIsWrittenAsIfThereWereNoGuard() throws IOException {
        TableWriter writer = new BadWriter.Good();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        guarded(writer)
                .write(SHEET, List.of(List.<Object>of(1), List.<Object>of(2)).iterator(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[1][2]");
        assertThat(guests.told()).isEmpty();
        assertThat(TableWriter.info(guarded(writer)).id()).isEqualTo("bad-good");
        assertThat(Guarded.of(guarded(writer))).isSameAs(writer);
        assertThat(Guarded.of(writer)).isSameAs(writer);
    }

    @Test
    void oneThatFailsIsNamedOnceAndRefusesFromThenOn() {
        for (TableWriter bad : List.of(new BadWriter.Throws(), new BadWriter.Unfit())) {
            int before = guests.told().size();
            TableWriter writer = guarded(bad);
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> writer.write(
                                SHEET, List.<List<Object>>of().iterator(), OutputStream.nullOutputStream()))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining(TableWriter.info(bad).id());
            }
            assertThat(guests.told()).hasSize(before + 1);
            assertThat(guests.told().getLast().in(Locale.ENGLISH)).contains("com.example.bad");
        }
    }

    @Test
    void aStreamThatRefusesIsNoFaultOfTheWriter() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> guarded(new BadWriter.Good())
                        .write(SHEET, List.of(List.<Object>of(1)).iterator(), full))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        assertThat(guests.told()).isEmpty();
    }

    @Test
    void whoeverStopsTheRowsStopsTheWriter() {
        Iterator<List<Object>> stopped = new Iterator<>() {
            @Override
            public boolean hasNext() {
                throw new Cancelled();
            }

            @Override
            public List<Object> next() {
                throw new Cancelled();
            }
        };
        assertThatThrownBy(() -> guarded(new BadWriter.Good()).write(SHEET, stopped, OutputStream.nullOutputStream()))
                .isInstanceOf(Cancelled.class);
        assertThat(guests.told()).isEmpty();
    }
}
