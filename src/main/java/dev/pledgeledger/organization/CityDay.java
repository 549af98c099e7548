package dev.pledgeledger.organization;

import java.time.LocalDate;

/// A day on which this city hall is closed, or open, otherwise than the law and the calendar say.
public record CityDay(LocalDate day, String name, boolean open) {

    public CityDay {
        name = OrganizationService.clean(name);
    }
}
