package com.example.kiosque;

import java.net.URI;

/**
 * What one kiosk needs.
 *
 * @param address of its list of deliveries, a JSON object
 */
public record KiosqueParameters(URI address) {}
