package org.beffroi.french.tone;
final class ToneReader { static final double SURE = 0.45; }
