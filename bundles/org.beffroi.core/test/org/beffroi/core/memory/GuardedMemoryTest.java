package org.beffroi.core.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.bad.BadMemory;
import java.io.IOException;
import java.nio.file.Path;
import org.beffroi.core.guest.Guests;
import org.junit.jupiter.api.Test;

class GuardedMemoryTest {

    private final Guests guests = new Guests();

    @Test
    void oneThatCannotForgetIsNamedWithItsFolderAndTheErasureGoesOn() throws IOException {
        PersonalDataHolder memory = GuardedMemory.of(new BadMemory.Stubborn(), guests);
        assertThat(memory.folders()).containsExactly("carnets");
        assertThat(memory.forget(Path.of("d"), null, null).left()).containsExactly("carnets");
        assertThat(guests.told()).hasSize(1);
    }

    @Test
    void oneThatDoesNotSayItsFoldersIsNamedItself() throws IOException {
        PersonalDataHolder memory = GuardedMemory.of(new BadMemory.Mute(), guests);
        assertThat(memory.folders()).isEmpty();
        assertThat(memory.recall(Path.of("d"), null).left()).containsExactly("Mute");
        assertThat(guests.told()).hasSize(1);
    }
}
