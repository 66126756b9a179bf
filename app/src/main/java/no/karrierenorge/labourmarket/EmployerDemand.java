package no.karrierenorge.labourmarket;

/** How many people employers in Norway said that they lacked in an occupation (Nav's survey of employers, NLOD). */
public record EmployerDemand(int year, String occupation, int norway) {}
