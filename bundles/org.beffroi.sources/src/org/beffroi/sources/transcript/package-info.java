/** Transcripts of councils and programmes, as subtitles: SubRip (SRT) and WebVTT. */
package org.beffroi.sources.transcript;
