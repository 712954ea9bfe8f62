package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.beffroi.sources.importing.recognition.Beginnings;
import org.beffroi.sources.importing.run.Contents;
import org.beffroi.sources.profile.KnownProfiles;
import org.beffroi.sources.profile.Profile;
import org.beffroi.sources.profile.Writing;
import org.beffroi.sources.table.Content;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No export is claimed by two profiles alike: which one reads it does not hang on the order in which they are tried. */
class OneProfilePerExportTest {

    static Stream<String> samples() throws IOException {
        return Stream.concat(MadeSamplesTest.samples(), MadeSamplesTest.refused());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void isFoundInWhateverOrderTheProfilesAreTried(String name) throws IOException {
        Content content = Contents.of(MadeSamplesTest.home().resolve(name), new ArrayList<>())
                .getFirst();
        List<Profile> forwards = KnownProfiles.all();
        List<Profile> backwards = new ArrayList<>(forwards);
        Collections.reverse(backwards);
        assertThat(found(content, backwards)).isEqualTo(found(content, forwards));
    }

    private static String found(Content content, List<Profile> profiles) throws IOException {
        return Beginnings.of(content, Writing.UNSAID, profiles)
                .match()
                .map(match -> match.profile().id())
                .orElse(Profile.GENERIC);
    }
}
