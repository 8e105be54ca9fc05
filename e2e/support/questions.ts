/** A question that people ask, and the address of the synthetic IESI map that answers it. */
export interface Question {
  readonly question: string;
  /** Below `/maps/iesi`. */
  readonly address: string;
  /** What the page says; absent where the answer is the list of initiatives that its conditions select. */
  readonly says?: RegExp;
  /** What one reads there, as the guide tells it; `listed` where it says nothing else. */
  readonly reads?: string;
}

/** What one reads where the answer is a list. */
export const listed = "these initiatives, with their number of all 613";

export const questions: readonly Question[] = [
  {
    question:
      "Which mapped initiatives help young people in Mediterranean countries, with evidence of impact?",
    address:
      "/explore?where=target_group=TG-02&where=welfare_cluster=WS-ME&where=stage=mapping&where=evidence_strength=ES-2,ES-3,ES-4,ES-5",
  },
  {
    question: "Which disruptive, inter-sectoral, third-sector-led cases exist?",
    address:
      "/explore?where=innovation_potential=IP-3&where=governance_level=GL-4&where=lead_sector=SE-T,SE-Ts",
  },
  {
    question: "Which public-sector-led cases are systems rather than services?",
    address: "/explore?where=lead_sector=SE-P&where=typology=TY-SY",
  },
  {
    question: "Where are the empty cells of potential by governance?",
    address: "/knowledge-map",
    says: /2 of 20 combinations have none/,
    reads: "the map, and a sentence that counts and names the combinations without an initiative",
  },
  {
    question: "Which areas of service have many initiatives but weak evidence?",
    address: "/knowledge-map?rows=service_area&columns=evidence_strength&shapes=-&colours=-",
    says: /Service area and Strength of evidence/,
    reads: "initiatives by area and strength of evidence",
  },
  {
    question: "Which cases integrate funding, not only delivery?",
    address: "/explore?where=integration_type=TI-1",
  },
  {
    question: "Which initiatives join employment and social care in one organisation?",
    address: "/explore?where=service_area=AR-05,AR-10&where=integration_type=TI-3",
  },
  {
    question: "Who are the most connected organisations?",
    address: "/organisations",
    says: /organisations/i,
    reads: "organisations by how many initiatives and partners they have",
  },
  {
    question: "Which cases started after 2010 and are still active today?",
    address: "/explore?where=start_year=2011..&where=active=yes",
  },
  {
    question: "Which were replicated in another place?",
    address: "/explore?where=replication_status=RT-1,RT-2,RT-3",
  },
  {
    question: "Which mapped cases say what they cost per user?",
    address:
      "/explore?where=cost_per_user!=~not-reported,~not-yet-coded,~not-applicable,~unclear&columns=cost_per_user,funding_source",
  },
  { question: "Which used EU money?", address: "/explore?where=funding_source=FU-3,FU-4" },
  {
    question: "What share is without partners, by wave?",
    address: "/knowledge-map?rows=partnership&columns=wave&shapes=-&colours=-",
    says: /Partnership.* and Wave/i,
    reads: "the types of partnership in each wave, with shares of what is known",
  },
  {
    question: "Which ICT types go with which type of integration?",
    address: "/knowledge-map?rows=ict_type&columns=integration_type&shapes=-&colours=-",
    says: /ICT type and Type of service integration/,
    reads: "initiatives by both, with the combinations that nobody has",
  },
  { question: "Is front-office use still dominant?", address: "/explore?where=ict_use=UM-1" },
  {
    question: "Which initiatives involve beneficiaries in design?",
    address: "/explore?where=beneficiary_involvement=BI-3,BI-4",
  },
  {
    question: "Which make active citizenship part of their proposition?",
    address: "/explore?where=active_citizenship=yes",
  },
  {
    question: "What are the commonest policy objectives by wave?",
    address: "/knowledge-map?rows=policy_objective&columns=wave&shapes=-&colours=-",
    says: /The largest group, \d+ of \d+/,
    reads: "objectives in each wave; several answers were possible",
  },
  {
    question: "Reproduce Figures 1 and 2 for the EU.",
    address: "",
    says: /Mapping by Welfare-system cluster, EU only \(n = 285\)/,
    reads: "both figures of the published brief, with their bases (565 and 285)",
  },
  {
    question: "Reproduce Figures 1 and 2 for another base and grouping.",
    address: "?by=lead_sector&of=everywhere",
    says: /Inventory by Sector of the lead organisation \(n = 590\)/,
    reads: "the same figures by sector of the lead, everywhere",
  },
  {
    question: "Draw Figure 3 for the EU only.",
    address: "/knowledge-map?where=eu=yes",
    says: /Base: 28\d of 565/,
    reads: "the knowledge map, with its base",
  },
  {
    question: "Draw Figure 3 for all.",
    address: "/knowledge-map?where=stage=mapping",
    says: /Base: 300 of 300/,
    reads: "the knowledge map of all 300",
  },
  {
    question: "Which small places are missing?",
    address: "/places",
    says: /Places/,
    reads: "countries and regions with their shares, those without any, and cities",
  },
  { question: "Which cases are policies or strategies?", address: "/explore?where=typology=TY-PO" },
  {
    question: "Which outcomes were measured with a comparison group?",
    address: "/explore?where=evidence_strength=ES-4,ES-5",
  },
  { question: "Which initiatives claim savings?", address: "/explore?where=impact_domain=ID-2" },
  { question: "Which non-EU cases are worth transfer?", address: "/explore?where=eu=no&where=stage=mapping" },
  {
    question: "Export the filtered set with definitions, bases and citation.",
    address: "/explore?where=typology=TY-SY",
    says: /Download.*Cite/,
    reads: "the selection, with downloads and a citation beneath",
  },
  {
    question: "What is the codebook definition and version behind this number?",
    address: "/codebook",
    says: /iesi/i,
    reads: "every variable and category, with definition, where it comes from and what was found",
  },
  {
    question: "Which are needs-driven and made in an open process at once?",
    address: "/explore?where=innovation_element*=SI-1,SI-2",
  },
  { question: "Which case-management systems exist?", address: "/explore?where=ict_use=UM-3" },
  {
    question: "What share of each cluster reaches the Mapping, and which test stops the rest?",
    address: "/funnel?group=welfare_cluster",
    says: /Among groups of ten and more the share runs from 22% .* to 74% \(Anglo-Saxon\)/,
    reads: "the funnel by cluster, with intervals and the tests that were not passed",
  },
  {
    question: "Which cases resemble this one, and why?",
    address: "/initiatives/IESI-0001",
    says: /Similar initiatives/,
    reads: "at the foot of an initiative's page: the nearest ones, each with its reasons",
  },
  {
    question: "Which used the European Social Fund together with private capital?",
    address: "/explore?where=funding_source*=FU-3,FU-6",
  },
  {
    question: "How many cases rest on a source that is thin or contradicts itself?",
    address: "/explore?where=confidence=CF-1",
  },
  {
    question: "Which initiatives claim economic impact that somebody from outside assessed?",
    address: "/explore?where=impact_domain=ID-2&where=assessment_method=AM-8",
  },
  {
    question: "Which cases could compete for an award in active and healthy ageing?",
    address: "/explore?where=award_category=AC-3",
  },
  {
    question: "Which case-management systems have been taken over elsewhere?",
    address: "/explore?where=ict_use=UM-3&where=replication_status=RT-1,RT-2,RT-3",
  },
  {
    question: "How would the cluster shares look if the test of impact assessment were left out?",
    address:
      "/statistics?variable=welfare_cluster&where=test_policy_relevance=pass,partial&where=test_impact_evidence=pass,partial&where=test_service_integration=pass,partial",
    says: /The most frequent category is .*: \d+ of \d+ \(\d+%\)/,
    reads: "shares by cluster of those that pass the other three tests",
  },
  {
    question: "Which initiatives and organisations share one city, and what does it lack beside others?",
    address: "/cities/London",
    says: /7 of the 613 initiatives of this map are here.*Organisations.*What comparable places have/s,
    reads: "the page of a city",
  },
  {
    question: "How far did coders agree on the four dimensions?",
    address: "/method",
    says: /No value was coded by people here: .*agreement between coders is not known/,
    reads:
      "agreement by variable for each round that is closed; here, that nobody coded anything and so nothing is known",
  },
  {
    question: "What changed since the last release?",
    address: "",
    says: /Release 1 is the first/,
    reads: "what was added, dropped and changed; here, that there is no earlier release",
  },
  {
    question:
      "Which principles of the European Pillar of Social Rights and objectives of the ESF+ does the portfolio serve?",
    address: "/statistics?variable=pillar_principle&by=esf_plus_objective",
    says: /The most frequent category is “1. Education, training and life-long learning”: 193 of 468.*Base: 468 of 613/s,
    reads:
      "service areas read in the words of both frames: a proposal of the codebook, for the seven principles and seven objectives that an area names",
  },
  {
    question: "Which owners have not confirmed their record in two years?",
    address: "/explore?where=owner_confirmed!=2025..&columns=owner_confirmed",
    reads:
      "initiatives whose owner's last confirmation is older, or that never had one: here all 613, since nobody was asked",
  },
  {
    question: "Which funding route suits a social enterprise in my region?",
    address: "/statistics?variable=funding_source&where=lead_sector=SE-Ts&where=country=IT,ES,EL,PT",
    says: /“Regional or local budget”: 4 of 11 \(36%\).*below 20 no test is made/s,
    reads:
      "where social enterprises of these countries had their money from, of those that say so; not who would fund another one",
  },
];
