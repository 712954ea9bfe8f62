package org.beffroi.french.theme;

/**
 * One theme of public action.
 *
 * @param value as stored, in English
 * @param french its name in French
 * @param english its name in English
 */
record Theme(String value, String french, String english) {}
