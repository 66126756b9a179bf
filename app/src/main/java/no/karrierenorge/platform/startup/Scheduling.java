package no.karrierenorge.platform.startup;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What runs by the clock runs on the platform only; a command beside it does its one thing. */
@Configuration(proxyBeanMethods = false)
@Profile("!command")
@EnableScheduling
class Scheduling {}
