package org.beffroi.sources.transcript;

import java.time.Duration;
import java.util.Optional;

/**
 * Some words of a transcript, as long as they are shown.
 *
 * @param line on which they begin, 1 is the first of the file
 * @param start since the beginning of the recording
 * @param speaker who says them, where it is written
 * @param text without markup
 */
record Cue(long line, Duration start, Optional<String> speaker, String text) {}
