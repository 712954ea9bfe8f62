/**
 * The demonstration: a fictional town, told by hand and set talking by seeded dice.
 *
 * <p>Beside the classes lie the texts, in UTF-8, made to be read and corrected:
 *
 * <ul>
 *   <li>{@code cast.tsv}: public actors and a few well-known accounts, with their followers;
 *   <li>{@code scripts/*.tsv}: the stories, one line a mention: {@code key, when, as, who, tone, more, text}; see
 *       {@link org.beffroi.demo.script.ScriptReader} and {@link org.beffroi.demo.script.Line};
 *   <li>{@code everyday/once.tsv}: what is said a single time, {@code everyday/often.tsv}: what comes back with variations,
 *       {@code everyday/answers.tsv} and {@code town-answers.tsv}: short answers; see
 *       {@link org.beffroi.demo.Saying} and {@link org.beffroi.demo.Wording};
 *   <li>{@code people/*.txt}: names of ordinary people and of visitors;
 *   <li>{@code notes.tsv}: notes of the two analysts;
 *   <li>{@code invented-names.txt}: every name made up for it.
 * </ul>
 *
 * <p>Whoever adds a text keeps to the rule of the house: no real person, no real local title, no commune that exists; all
 * addresses under {@code .example}.
 */
package org.beffroi.demo;
