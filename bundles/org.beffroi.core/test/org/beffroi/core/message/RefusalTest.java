package org.beffroi.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import org.beffroi.core.message.Refusal.Kind;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void aRefusalIsOfTheKindThatItIsGiven() {
        assertThat(Refusal.of(Kind.NOT_FOUND, RefusalTest.class, "plugin.none").kind())
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(Refusal.of(RefusalTest.class, "plugin.none").kind()).isEqualTo(Kind.OTHER);
    }

    @Test
    void aFullDiskGoesBeforeTheKindOfWhatItStopped() {
        IOException full = FullDisk.of(Path.of("essai.json"), new IOException("No space left on device"));

        Refusal refusal = new Refusal(Kind.DAMAGED, Sentence.of(RefusalTest.class, "plugin.none"), full);

        assertThat(refusal.kind()).isEqualTo(Kind.FULL_DISK);
        assertThat(refusal.getMessage()).contains("essai.json");
    }

    @Test
    void aDiskSaysOfWhatKindItsRefusalIs() {
        Sentence sentence = Sentence.of(RefusalTest.class, "plugin.none");

        assertThat(new Refusal(sentence, new AccessDeniedException("a")).kind()).isEqualTo(Kind.NOT_ALLOWED);
        assertThat(new Refusal(sentence, new NoSuchFileException("a")).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(new Refusal(sentence, new FileAlreadyExistsException("a")).kind())
                .isEqualTo(Kind.ALREADY_THERE);
        assertThat(new Refusal(sentence, new ReadOnlyFileSystemException()).kind())
                .isEqualTo(Kind.READ_ONLY);
        assertThat(new Refusal(Kind.DAMAGED, sentence, new NoSuchFileException("a")).kind())
                .isEqualTo(Kind.DAMAGED);
    }

    @Test
    void anotherCauseLeavesTheKindAsItIs() {
        Sentence sentence = Sentence.of(RefusalTest.class, "plugin.none");

        assertThat(new Refusal(Kind.DAMAGED, sentence, new IOException("gone")).kind())
                .isEqualTo(Kind.DAMAGED);
        assertThat(new Refusal(sentence, new IOException("gone")).kind()).isEqualTo(Kind.OTHER);
    }
}
